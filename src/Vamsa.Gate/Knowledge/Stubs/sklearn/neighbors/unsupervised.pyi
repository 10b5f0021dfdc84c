# Checked against scikit-learn 1.2.1.
from sklearn.neighbors import *
