#: shops.csv [visits, city, age, spend]
import pandas as pd
from sklearn.linear_model import Ridge

shops = pd.read_csv("shops.csv")
X = shops[shops.columns.difference(["spend"])]
Ridge().fit(X.loc[:, "city":], shops["spend"])

X = shops[shops.columns.difference(["spend"], sort=False)]
Ridge().fit(X.loc[:, "city":], shops["spend"])

both = shops[["visits"]].columns.union(shops[["age", "city"]].columns)
Ridge().fit(shops[both].iloc[:, :2], shops["spend"])
