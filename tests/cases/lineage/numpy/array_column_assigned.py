#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
X = data[:, 0:2].copy()
X[:, 1] = data[:, 2]
LogisticRegression().fit(X, data[:, -1].astype(int))
