# Not checked against a version.
from keras.wrappers.scikit_learn import KerasClassifier, KerasRegressor
