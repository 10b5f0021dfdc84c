import pandas as pd
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')
assert 'SalePrice' in h.columns and h.shape[1] > 3
assert set(['LotArea']) <= set(h.columns)
print(h.head(), h.info(), h.isna().sum().sort_values())
X, y = h[['LotArea', 'OverallCond']], h['SalePrice']
if X.isnull().any().any():
    X = X.fillna(0)
n = len(X)
Ridge().fit(X[: n // 2], y[: n // 2])
Ridge().fit(X.head(50), y.head(50))
