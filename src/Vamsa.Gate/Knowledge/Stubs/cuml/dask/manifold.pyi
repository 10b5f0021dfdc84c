from cuml.manifold import *
