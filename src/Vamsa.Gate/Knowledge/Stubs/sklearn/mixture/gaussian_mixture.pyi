from sklearn.mixture import *
