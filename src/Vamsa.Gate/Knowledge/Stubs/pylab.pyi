# Not checked against a version.
# Everything of numpy, and pictures.
from numpy import *
def __getattr__(name) -> Inert: ...
