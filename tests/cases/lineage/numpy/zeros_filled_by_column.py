#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.zeros((len(rods), 2))
X[:, 0] = rods["len"]
X[:, 1] = rods["heat"]
LogisticRegression().fit(X, rods["bent"])
