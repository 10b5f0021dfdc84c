# Meant for TensorFlow 2.18, not checked against it.
import keras

def __getattr__(name) -> Opaque: ...
