from cuml.linear_model import *
