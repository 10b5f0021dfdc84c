# Not checked against a version.
from cuml.ensemble import *
