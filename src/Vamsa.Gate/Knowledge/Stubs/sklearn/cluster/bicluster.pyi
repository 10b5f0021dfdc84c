from sklearn.cluster import *
