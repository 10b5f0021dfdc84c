#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
kinds = sales.groupby("shop")["item"].nunique()
sales["kinds"] = sales["shop"].map(kinds)
LinearRegression().fit(sales[["kinds"]], sales["sold"])
