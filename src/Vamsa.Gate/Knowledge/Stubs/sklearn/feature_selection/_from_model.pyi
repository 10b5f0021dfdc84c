from sklearn.feature_selection import *
