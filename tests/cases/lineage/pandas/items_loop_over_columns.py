#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
out = pd.DataFrame()
for name, column in rods.items():
    if name != "bent":
        out[name + "_n"] = (column - column.mean()) / column.std()
LogisticRegression().fit(out[["len_n", "heat_n"]], rods["bent"])
