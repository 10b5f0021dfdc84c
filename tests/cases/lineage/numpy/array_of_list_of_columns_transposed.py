#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.array([rods["dia"], rods["heat"]]).T
LogisticRegression().fit(X[:, [1]], rods["bent"])
