import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
target = h.pop('SalePrice')
h.insert(len(h.columns), 'SalePrice', target)
h.insert(0, 'age', 2010 - h.pop('YearBuilt'))
num = h[['age', 'LotArea', 'GrLivArea', 'SalePrice']]
LinearRegression().fit(num.iloc[:, :-1], num.iloc[:, -1])
cols = list(h)
cols.insert(1, cols.pop(cols.index('GarageCars')))
h = h.loc[:, cols]
LinearRegression().fit(h.iloc[:, :2], h[h.columns[-1]])
h = h[h.columns[::-1]]
LinearRegression().fit(h.iloc[:, 2:4], h.iloc[:, 0])
LinearRegression().fit(h.take([3, 4], axis=1), h.take([0], axis=1))
