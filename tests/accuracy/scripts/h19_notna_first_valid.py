import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
h = h.dropna(axis=1, how='all')
h['LotFrontage'] = h.groupby('Neighborhood')['LotFrontage'].transform(lambda s: s.fillna(s.median())).fillna(0)
full = h.loc[:, h.notnull().all()]
X = h[['LotFrontage', 'LotArea']]
LinearRegression().fit(X, h['SalePrice'])
