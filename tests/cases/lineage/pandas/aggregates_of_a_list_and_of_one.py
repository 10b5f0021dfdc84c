#: calls.csv [caller, minutes, cost]
import pandas as pd
from sklearn.linear_model import LinearRegression

calls = pd.read_csv("calls.csv")
per = calls.groupby("caller").agg({"minutes": ["mean", "max"], "cost": "sum"})
per.columns = ["_".join(c) for c in per.columns]
LinearRegression().fit(per[["minutes_max"]], per["cost_sum"])
