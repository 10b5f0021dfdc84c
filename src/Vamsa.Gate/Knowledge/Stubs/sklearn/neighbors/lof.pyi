from sklearn.neighbors import *
