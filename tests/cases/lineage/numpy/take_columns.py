#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
X = np.take(data, [0, 2], axis=1)
LogisticRegression().fit(X, data.take(3, axis=1))
