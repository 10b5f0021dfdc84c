#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
X = np.insert(data[:, :2], 0, 1, axis=1)
LogisticRegression().fit(X[:, 1:2], data[:, 3])
