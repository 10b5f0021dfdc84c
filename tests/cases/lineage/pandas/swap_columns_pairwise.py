#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods[["len", "dia"]] = rods[["dia", "len"]].values
LogisticRegression().fit(rods[["len"]], rods["bent"])
