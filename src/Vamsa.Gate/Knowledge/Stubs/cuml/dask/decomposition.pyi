from cuml.decomposition import *
