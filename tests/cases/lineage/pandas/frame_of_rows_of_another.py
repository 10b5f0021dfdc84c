#: shops.csv [city, visits, spend]
import pandas as pd
from sklearn.linear_model import Ridge

shops = pd.read_csv("shops.csv")
busy = pd.DataFrame([row for _, row in shops.iterrows() if row["visits"] > 10])
Ridge().fit(busy[["visits"]], busy["spend"])
