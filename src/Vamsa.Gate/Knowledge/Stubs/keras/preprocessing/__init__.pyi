# Meant for Keras 3.6, not checked against it.
import keras.preprocessing.text as text
import keras.preprocessing.sequence as sequence
import keras.preprocessing.image as image
def __getattr__(name) -> Inert: ...
