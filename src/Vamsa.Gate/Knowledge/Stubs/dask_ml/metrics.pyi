# Not checked against a version.
from sklearn.metrics import *
