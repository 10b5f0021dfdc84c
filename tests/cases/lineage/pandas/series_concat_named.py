#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
s = (rods["len"] * rods["dia"]).rename("area")
X = pd.concat([s, rods.heat], axis=1)
LogisticRegression().fit(X[["area"]], rods["bent"])
