#: drums.csv [skin, depth, loud]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

drums = pd.read_csv("drums.csv")
X = np.column_stack([drums["skin"], drums["skin"], drums["depth"]])
LinearRegression().fit(np.delete(X, 0, axis=1), drums["loud"])
X[:, 0] = 1
LinearRegression().fit(X[:, :2], drums["loud"])
