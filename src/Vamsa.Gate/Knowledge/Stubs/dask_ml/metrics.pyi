from sklearn.metrics import *
