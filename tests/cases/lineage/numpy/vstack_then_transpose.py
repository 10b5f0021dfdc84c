#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.vstack([rods["len"], rods["dia"], rods["heat"]]).T
LogisticRegression().fit(X[:, :2], rods["bent"])
