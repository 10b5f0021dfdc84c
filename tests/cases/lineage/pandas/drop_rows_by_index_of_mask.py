#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods = rods.drop(rods[rods["heat"] > 900].index)
LogisticRegression().fit(rods[["len"]], rods["bent"])
