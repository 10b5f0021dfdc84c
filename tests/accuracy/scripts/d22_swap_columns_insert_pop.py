import pandas as pd
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')[['LotArea', 'GrLivArea', 'SalePrice', 'OverallQual']]
price = h.pop('SalePrice')
h.insert(0, 'SalePrice', price)
h.insert(len(h.columns), 'sq', h['LotArea'] ** 0.5)
arr = h.to_numpy()
Ridge().fit(arr[:, 2:], arr[:, 0])
Ridge().fit(h.iloc[:, [1, -1]], h.iloc[:, 0])
