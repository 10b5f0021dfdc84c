# Checked against XGBoost 1.7.4.
from xgboost import XGBModel, XGBClassifier, XGBRegressor, XGBRanker, XGBRFClassifier, XGBRFRegressor
