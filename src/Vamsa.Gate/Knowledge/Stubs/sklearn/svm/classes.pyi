from sklearn.svm import *
