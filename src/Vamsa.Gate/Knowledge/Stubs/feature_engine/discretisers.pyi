from feature_engine.discretisation import *
