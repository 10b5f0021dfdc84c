#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
stats = sales.groupby("shop").agg({"price": ["mean", "max"], "sold": ["sum"]})
stats.columns = ["_".join(c) for c in stats.columns]
stats = stats.reset_index()
LinearRegression().fit(stats[["price_mean", "price_max"]], stats["sold_sum"])
