import numpy as np
import pandas as pd
from sklearn.linear_model import SGDRegressor
h = pd.read_csv('houses.csv')
X = h[['GrLivArea', 'OverallQual']].to_numpy(float)
X = (X - X.mean(0)) / X.std(0)
y = h['SalePrice'].to_numpy()
reg = SGDRegressor(random_state=0)
for start in range(0, len(X), 50):
    reg.partial_fit(X[start:start + 50], y[start:start + 50])
