#: trades.csv [time, price, up]
#: quotes.csv [time, bid]
import pandas as pd
from sklearn.linear_model import LogisticRegression

trades = pd.read_csv("trades.csv").sort_values("time")
quotes = pd.read_csv("quotes.csv").sort_values("time")
m = pd.merge_asof(trades, quotes, on="time")
LogisticRegression().fit(m[["price", "bid"]], m["up"])
