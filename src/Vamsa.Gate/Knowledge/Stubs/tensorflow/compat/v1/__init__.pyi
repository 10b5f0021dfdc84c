# Meant for TensorFlow 2.18, not checked against it.
from tensorflow import *
import keras
def __getattr__(name) -> Opaque: ...
