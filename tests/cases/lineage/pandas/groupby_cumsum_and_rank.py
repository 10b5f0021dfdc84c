#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
g = sales.groupby("shop")
sales["total"] = g["price"].cumsum()
sales["place"] = g["price"].rank(ascending=False)
LinearRegression().fit(sales[["total", "place"]], sales["sold"])
