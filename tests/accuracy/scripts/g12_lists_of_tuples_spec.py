import pandas as pd
from sklearn.linear_model import LinearRegression
SPEC = [('age', 'YearBuilt', lambda s: 2010 - s), ('area', 'LotArea', lambda s: s / 100), ('qual', 'OverallQual', None)]
h = pd.read_csv('houses.csv')
X = pd.DataFrame(index=h.index)
for new, old, fn in SPEC:
    X[new] = fn(h[old]) if fn else h[old]
LinearRegression().fit(X, h['SalePrice'])
LinearRegression().fit(X[[n for n, _, f in SPEC if f is None]], h['SalePrice'])
LinearRegression().fit(X[[n for n, *_ in SPEC][:1]], h['SalePrice'])
