from feature_engine.outliers import *
