import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
A = h[['LotArea', 'GrLivArea', 'OverallQual']].to_numpy(float)
c = A - A.mean(axis=0, keepdims=True)
q = c[:, 0] * c[:, 2]
Z = np.dstack([c[:, 1], q])[0]
LinearRegression().fit(Z, h['SalePrice'])
W = np.array([1.0, 0.5])
lin = A[:, :2] @ W
LinearRegression().fit(lin.reshape(-1, 1), h['SalePrice'].to_numpy().ravel())
B = np.tile(A[:, [1]], (1, 2))
LinearRegression().fit(B, h['SalePrice'])
