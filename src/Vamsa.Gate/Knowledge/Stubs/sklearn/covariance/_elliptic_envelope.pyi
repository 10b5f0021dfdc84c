from sklearn.covariance import *
