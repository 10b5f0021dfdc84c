import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
sub = h[['LotArea', 'GrLivArea', 'SalePrice']]
sub = sub.copy()
y = sub.pop('SalePrice')
sub.columns = ['a', 'b']
sub.insert(1, 'ab', sub.eval('a * b'))
sub.drop(columns='a', inplace=True)
sub['c'] = sub.b.shift(-1).fillna(method='ffill')
LinearRegression().fit(sub[['ab']], y)
LinearRegression().fit(sub.loc[:, sub.columns != 'ab'], y)
