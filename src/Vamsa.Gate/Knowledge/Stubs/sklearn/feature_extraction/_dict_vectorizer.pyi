from sklearn.feature_extraction import *
