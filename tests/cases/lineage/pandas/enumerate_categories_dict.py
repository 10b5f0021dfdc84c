#: rods.csv [len, kind, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
mapping = {k: i for i, k in enumerate(rods["kind"].unique())}
rods["kind"] = rods["kind"].map(mapping)
LogisticRegression().fit(rods[["kind", "len"]], rods["bent"])
