#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
stats = sales.groupby("shop")[["price", "sold"]].agg(["mean", "std"])
stats.columns = stats.columns.map("_".join)
LinearRegression().fit(stats[["price_std"]], stats["sold_mean"])
