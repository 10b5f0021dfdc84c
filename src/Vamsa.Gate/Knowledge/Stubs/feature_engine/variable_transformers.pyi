from feature_engine.transformation import *
