from cuml.cluster import *
