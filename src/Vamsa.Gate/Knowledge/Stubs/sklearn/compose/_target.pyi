from sklearn.compose import *
