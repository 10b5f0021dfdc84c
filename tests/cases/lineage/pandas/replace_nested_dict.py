#: rods.csv [len, kind, grade, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods.replace({"kind": {"a": 0, "b": 1}, "grade": {"low": 0}}, inplace=True)
LogisticRegression().fit(rods[["kind", "grade"]], rods["bent"])
