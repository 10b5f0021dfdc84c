#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
arr = rods.values
again = pd.DataFrame(arr, columns=rods.columns, index=rods.index)
LogisticRegression().fit(again[["len", "dia"]], again["bent"].astype(int))
