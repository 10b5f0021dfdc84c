from lightgbm import LGBMModel, LGBMClassifier, LGBMRegressor, LGBMRanker
