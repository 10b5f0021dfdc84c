from sklearn.impute import *
