import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
lo = 1900
cols = ['LotArea', 'OverallQual']
sub = h.query('YearBuilt > @lo and index >= 0')[cols + ['SalePrice']]
LinearRegression().fit(sub[cols], sub['SalePrice'])
tgt = h.loc[sub.index, 'GrLivArea']
LinearRegression().fit(sub[['OverallQual']], tgt)
