#: pubs.csv [beers, town, music, profit]
import pandas as pd
from catboost import CatBoostRegressor, Pool, cv

pubs = pd.read_csv("pubs.csv")
pool = Pool(pubs[["beers", "town"]], pubs["profit"], cat_features=["town"])
cv(pool, {"iterations": 10, "loss_function": "RMSE"}, fold_count=3)
model = CatBoostRegressor(iterations=10)
model.fit(pubs[["beers"]], pubs["profit"], eval_set=(pubs[["music"]], pubs["profit"]))
