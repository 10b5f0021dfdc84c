from sklearn.decomposition import *
