from sklearn.neural_network import *
