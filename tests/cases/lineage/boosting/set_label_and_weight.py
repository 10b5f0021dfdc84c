#: ferries.csv [cars, wind, wave, late]
import pandas as pd
import xgboost as xgb

ferries = pd.read_csv("ferries.csv")
data = xgb.DMatrix(ferries[["cars", "wind"]])
data.set_label(ferries["late"])
data.set_weight(ferries["wave"])
xgb.train({}, data, 10)
