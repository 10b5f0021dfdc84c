#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = rods[["len", "dia"]].values
X = np.append(X, (rods["heat"] ** 2).values.reshape(-1, 1), axis=1)
LogisticRegression().fit(X[:, 1:], rods.bent)
