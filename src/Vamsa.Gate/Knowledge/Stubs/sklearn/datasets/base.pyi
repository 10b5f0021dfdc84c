from sklearn.datasets import *
