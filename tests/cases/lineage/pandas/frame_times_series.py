#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = rods[["len", "dia"]].div(rods["heat"], axis=0)
LogisticRegression().fit(X[["len"]], rods["bent"])
