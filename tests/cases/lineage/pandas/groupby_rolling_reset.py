#: sales.csv [shop, day, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv").sort_values(["shop", "day"])
sales["avg"] = sales.groupby("shop")["price"].rolling(3, min_periods=1).mean().reset_index(level=0, drop=True)
LinearRegression().fit(sales[["avg"]], sales["sold"])
