# Not checked against a version.
from cuml.neighbors import *
