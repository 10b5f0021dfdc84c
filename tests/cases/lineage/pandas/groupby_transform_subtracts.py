#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
sales["rel"] = sales["price"] - sales.groupby(["shop", "item"])["price"].transform("mean")
LinearRegression().fit(sales[["rel"]], sales["sold"])
