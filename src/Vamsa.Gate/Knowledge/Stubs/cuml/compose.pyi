# Not checked against a version.
from sklearn.compose import *
