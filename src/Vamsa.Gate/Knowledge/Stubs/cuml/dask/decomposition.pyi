# Not checked against a version.
from cuml.decomposition import *
