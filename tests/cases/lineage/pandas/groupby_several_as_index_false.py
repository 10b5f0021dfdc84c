#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
means = sales.groupby(["shop", "item"], as_index=False)["price"].mean()
means = means.rename(columns={"price": "usual"})
sales = pd.merge(sales, means, how="left", on=["shop", "item"])
LinearRegression().fit(sales[["usual"]], sales["sold"])
