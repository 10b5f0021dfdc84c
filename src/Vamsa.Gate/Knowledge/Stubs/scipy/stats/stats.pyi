# Checked against SciPy 1.10.1. Where its functions were before.
from scipy.stats import *
