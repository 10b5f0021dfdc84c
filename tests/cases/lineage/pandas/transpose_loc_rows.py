#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

t = pd.read_csv("rods.csv").T
LogisticRegression().fit(t.loc[["len", "dia"]].T, t.loc["bent"])
