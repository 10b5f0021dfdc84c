#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
t = rods.T
X = t.drop(["bent", "dia"]).T
LogisticRegression().fit(X, rods["bent"])
