#: sales.csv [shop, kind, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression


def summary(g):
    return pd.Series({"mean": g["price"].mean(), "best": g["sold"].max()})


per = pd.read_csv("sales.csv").groupby("shop").apply(summary)
LinearRegression().fit(per[["mean"]], per["best"])
