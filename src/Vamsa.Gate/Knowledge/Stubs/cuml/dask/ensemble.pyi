from cuml.ensemble import *
