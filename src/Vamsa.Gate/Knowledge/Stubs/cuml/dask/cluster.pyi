# Not checked against a version.
from cuml.cluster import *
