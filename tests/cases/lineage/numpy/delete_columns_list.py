#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").to_numpy()
X = np.delete(data, [1, 3], axis=1)
LogisticRegression().fit(X, data[:, 3])
