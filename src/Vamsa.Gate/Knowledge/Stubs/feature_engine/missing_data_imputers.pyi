from feature_engine.imputation import *
