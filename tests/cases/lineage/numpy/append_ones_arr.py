#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").iloc[:, :].values
X = np.append(arr=np.ones((50, 1)).astype(int), values=data[:, :-1], axis=1)
LogisticRegression().fit(X[:, [0, 1, 3]], data[:, -1])
