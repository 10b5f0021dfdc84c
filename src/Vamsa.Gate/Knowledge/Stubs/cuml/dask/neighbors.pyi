from cuml.neighbors import *
