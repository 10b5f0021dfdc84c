#: clicks.csv [query, age, sex, w, y]
import lightgbm as lgb
import pandas as pd
import xgboost as xgb
from catboost import CatBoost, CatBoostRegressor, Pool

clicks = pd.read_csv("clicks.csv")
X, y = clicks[["age", "sex"]], clicks["y"]
matrix = xgb.DMatrix(X.values, label=y.values)
matrix.set_info(weight=clicks["w"])
xgb.cv({}, matrix, nfold=3)
xgb.train({"objective": "rank:pairwise"}, xgb.QuantileDMatrix(X, label=y, qid=clicks["query"]))
data = lgb.Dataset(clicks[["age"]])
data.set_label(y)
data.set_field("weight", clicks["w"])
lgb.train({}, data)
CatBoost({"loss_function": "YetiRank"}).fit(Pool(X, y, group_id=clicks["query"]))

# Files that a library reads itself.
xgb.train({}, xgb.DMatrix("train.txt"))
lgb.train({}, lgb.Dataset("train.svm"))
CatBoostRegressor().fit(Pool("train.tsv", column_description="train.cd"))
