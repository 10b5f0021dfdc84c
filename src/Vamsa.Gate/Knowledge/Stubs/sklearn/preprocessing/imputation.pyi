from sklearn.preprocessing import *
