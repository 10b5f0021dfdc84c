import keras.preprocessing.text as text
import keras.preprocessing.sequence as sequence
import keras.preprocessing.image as image
def __getattr__(name) -> Inert: ...
