# Meant for Keras 3.6, not checked against it.
import keras.models as models
import keras.layers as layers
import keras.preprocessing as preprocessing
import keras.utils as utils
import keras.losses as losses
import keras.wrappers as wrappers
from keras.models import Model, Sequential
from keras.layers import Input

def __getattr__(name) -> Inert: ...
