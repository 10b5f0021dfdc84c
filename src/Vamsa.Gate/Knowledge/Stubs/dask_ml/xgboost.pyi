# Not checked against a version.
from xgboost import XGBClassifier, XGBRegressor
