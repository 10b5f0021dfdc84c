#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
counts = sales.groupby("shop").size().reset_index(name="n")
sales = sales.merge(counts, on="shop")
LinearRegression().fit(sales[["n", "price"]], sales["sold"])
