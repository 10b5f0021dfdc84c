from sklearn.model_selection import *
