from sklearn.tree import *
