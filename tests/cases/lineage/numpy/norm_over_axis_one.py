#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
rods["norm"] = np.linalg.norm(rods[["len", "dia"]].values, axis=1)
LogisticRegression().fit(rods[["norm"]], rods["bent"])
