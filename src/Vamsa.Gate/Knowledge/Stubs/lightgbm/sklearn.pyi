# Not checked against a version.
from lightgbm import LGBMModel, LGBMClassifier, LGBMRegressor, LGBMRanker
