#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
base = ["len", "dia"]
for i, a in enumerate(base):
    for b in base[i:]:
        rods[f"{a}_x_{b}"] = rods[a] * rods[b]
LogisticRegression().fit(rods[["dia_x_dia"]], rods["bent"])
