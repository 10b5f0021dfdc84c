# Not checked against a version.
from cuml.naive_bayes import *
