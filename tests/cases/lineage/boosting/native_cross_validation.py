#: taxis.csv [miles, hour, zone, fare]
import lightgbm as lgb
import pandas as pd
import xgboost as xgb

taxis = pd.read_csv("taxis.csv")
X, y = taxis[["miles", "hour"]], taxis["fare"]
history = xgb.cv({"eta": 0.1}, xgb.DMatrix(X, label=y), num_boost_round=5, nfold=3)
result = lgb.cv({"objective": "l2"}, lgb.Dataset(X[["miles"]], y), nfold=3)
rounds = len(history)
booster = xgb.train({"eta": 0.1}, xgb.DMatrix(X.values, y.values, feature_names=list(X.columns)), rounds)
