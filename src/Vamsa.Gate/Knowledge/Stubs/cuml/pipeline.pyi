# Not checked against a version.
from sklearn.pipeline import *
