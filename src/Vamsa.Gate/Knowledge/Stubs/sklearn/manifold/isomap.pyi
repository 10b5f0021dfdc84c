from sklearn.manifold import *
