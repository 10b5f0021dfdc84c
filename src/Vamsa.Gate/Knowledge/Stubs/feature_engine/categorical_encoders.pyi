from feature_engine.encoding import *
