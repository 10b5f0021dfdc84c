# Not checked against a version.
from cuml.linear_model import *
