#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = pd.DataFrame({"l": rods["len"], "ratio": rods["len"] / rods["heat"]})
LogisticRegression().fit(X[["ratio"]], rods["bent"])
