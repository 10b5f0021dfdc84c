import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
new = {f'{c}_k': h[c] / 1000 for c in ['LotArea', 'GrLivArea']}
h = h.assign(**new, rooms=h['BedroomAbvGr'])
ks = [k for k in h.columns if k[-2:] == '_k']
LinearRegression().fit(h[ks], h.SalePrice)
LinearRegression().fit(h[['rooms', *list(new)[:1]]], h.SalePrice)
