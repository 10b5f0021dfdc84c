from xgboost import XGBClassifier, XGBRegressor
