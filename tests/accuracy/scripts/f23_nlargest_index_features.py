import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
top = ['OverallQual', 'GrLivArea', 'GarageArea', 'LotArea']
weights = pd.Series([4, 3, 2, 1], index=top)
best = weights.nlargest(2).index
LinearRegression().fit(h[top[:2]], h.SalePrice)
LinearRegression().fit(h[weights.index[:3]], h.SalePrice)
