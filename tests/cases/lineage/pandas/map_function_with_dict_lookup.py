#: rods.csv [len, kind, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

codes = {"steel": 1, "tin": 2}


def code(value):
    return codes.get(value, 0)


rods = pd.read_csv("rods.csv")
rods["kind"] = rods["kind"].map(code)
LogisticRegression().fit(rods[["kind"]], rods["bent"])
