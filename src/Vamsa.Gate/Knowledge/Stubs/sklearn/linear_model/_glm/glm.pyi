from sklearn.linear_model import *
