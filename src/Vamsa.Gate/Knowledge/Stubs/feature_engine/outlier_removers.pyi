# Meant for feature-engine 1.8, not checked against it.
from feature_engine.outliers import *
