#: rods.csv [len, kind, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
levels, codes = np.unique(rods["kind"], return_inverse=True)
rods["code"] = codes
LogisticRegression().fit(rods[["code", "heat"]], rods["bent"])
