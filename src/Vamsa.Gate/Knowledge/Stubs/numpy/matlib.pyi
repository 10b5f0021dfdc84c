# Checked against NumPy 1.24.2.
from numpy import *
