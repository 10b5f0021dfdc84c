#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.concatenate([rods[["dia"]].values, rods["len"].to_numpy()[:, np.newaxis]], axis=1)
LogisticRegression().fit(X[:, :1], rods["bent"])
