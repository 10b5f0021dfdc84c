#: sales.csv [shop, item, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
sales["freq"] = sales["item"].map(sales["item"].value_counts())
LinearRegression().fit(sales[["freq"]], sales["sold"])
