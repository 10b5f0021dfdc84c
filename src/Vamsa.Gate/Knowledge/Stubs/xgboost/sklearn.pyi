from xgboost import XGBModel, XGBClassifier, XGBRegressor, XGBRanker, XGBRFClassifier, XGBRFRegressor
