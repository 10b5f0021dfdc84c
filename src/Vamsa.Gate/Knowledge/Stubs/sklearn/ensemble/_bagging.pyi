from sklearn.ensemble import *
