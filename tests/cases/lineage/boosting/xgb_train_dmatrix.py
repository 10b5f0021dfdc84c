#: servers.csv [rack, cpu, disk, outage]
import pandas as pd
import xgboost as xgb

servers = pd.read_csv("servers.csv")
data = xgb.DMatrix(servers[["cpu", "disk"]], label=servers["outage"])
booster = xgb.train({"objective": "binary:logistic"}, data, num_boost_round=50)
