import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
arr = h[['LotArea', 'OverallQual', 'GrLivArea', 'SalePrice']].values.astype(float)
arr[:, 0] = np.log1p(arr[:, 0])
X, y = arr[:, :-1], arr[:, -1]
X = np.insert(X, 0, 1.0, axis=1)
X = np.append(X, X[:, [2]] ** 2, axis=1)
LinearRegression().fit(X[:, [1, 4]], y)
LinearRegression().fit(X[:, ::2], y)
