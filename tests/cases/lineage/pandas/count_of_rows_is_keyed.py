#: calls.csv [call_id, caller, minutes, cost]
import pandas as pd
from sklearn.linear_model import LinearRegression

calls = pd.read_csv("calls.csv")
per = calls.groupby("caller").agg(n=("call_id", "count"), minutes=("minutes", "sum"), cost=("cost", "mean"))
LinearRegression().fit(per[["n", "minutes"]], per["cost"])
