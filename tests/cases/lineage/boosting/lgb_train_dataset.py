#: clicks.csv [hour, banner, site, clicked]
import lightgbm as lgb
import pandas as pd

clicks = pd.read_csv("clicks.csv")
features = ["hour", "banner"]
train = lgb.Dataset(clicks[features], label=clicks["clicked"])
held = lgb.Dataset(clicks[features], clicks["clicked"], reference=train)
lgb.train({"objective": "binary"}, train, valid_sets=[held])
