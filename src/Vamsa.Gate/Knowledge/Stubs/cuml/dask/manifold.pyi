# Not checked against a version.
from cuml.manifold import *
