#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods["size"] = 0
rods.loc[(rods["len"] > 5) & (rods["dia"] > 2), "size"] = 1
LogisticRegression().fit(rods[["size"]], rods["bent"])
