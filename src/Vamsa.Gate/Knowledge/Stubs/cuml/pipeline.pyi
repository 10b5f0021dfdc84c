from sklearn.pipeline import *
