import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
if 'PoolArea' in h.columns:
    h['pool'] = h['PoolArea'] > 0
elif 'GarageArea' in h:
    h['pool'] = h['GarageArea'] > 0
else:
    h['pool'] = h['LotArea'] > 0
wanted = ['pool', 'LotArea2', 'OverallQual']
have = [w for w in wanted if w in h]
miss = set(wanted) - set(h.columns)
LinearRegression().fit(h[have], h['SalePrice'])
