import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
num = ['LotArea', 'OverallQual', 'YearBuilt', 'GrLivArea']
h = h[num + ['SalePrice']]
h = h[h.columns[::-1]]
X, y = h.iloc[:, 1:3], h.iloc[:, 0]
LinearRegression().fit(X, y)
h = h.sort_index(axis=1)
LinearRegression().fit(h.iloc[:, :2], h['SalePrice'])
