#: lots.csv [street, frontage, trees, value]
import lightgbm as lgb
import pandas as pd

lots = pd.read_csv("lots.csv")
model = lgb.LGBMRegressor(num_leaves=15)
model.fit(X=lots.drop(columns=["street", "value"]), y=lots["value"])
