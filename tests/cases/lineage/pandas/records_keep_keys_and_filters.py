#: orders.csv [customer, amount, late, year]
#: customers.csv [customer, limit]
import pandas as pd
from sklearn.linear_model import LogisticRegression

orders = pd.read_csv("orders.csv")
orders = orders[orders["year"] > 2020].merge(pd.read_csv("customers.csv"), on="customer")
rows = orders.to_dict("records")
frame = pd.DataFrame(rows)
LogisticRegression().fit(frame[["amount"]], frame["late"])
