#: sales.csv [shop, kind, price, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("sales.csv")
wide = sales.groupby(["shop", "kind"])[["price", "sold"]].sum().unstack(fill_value=0)
LinearRegression().fit(wide["price"], wide["sold"].sum(axis=1))
