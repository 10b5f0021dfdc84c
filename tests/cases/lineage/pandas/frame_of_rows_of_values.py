#: sales.csv [id, items, price, gift]
import json

import pandas as pd
from sklearn.linear_model import LogisticRegression

sales = pd.read_csv("sales.csv")
listed = pd.DataFrame(sales[["items", "price"]].values.tolist(), columns=["a", "b"])
LogisticRegression().fit(listed[["b"]], sales["gift"])
numbered = pd.DataFrame(sales[["items", "price"]].to_numpy().tolist())
LogisticRegression().fit(numbered[[1]], sales["gift"])
named = pd.DataFrame(list(sales.itertuples(index=False)), columns=["i", "n", "p", "g"])
LogisticRegression().fit(named[["n"]], named["g"])
records = json.loads(sales[["items", "gift"]].to_json(orient="records"))
parsed = pd.DataFrame(records)
LogisticRegression().fit(parsed[["items"]], parsed["gift"])
