import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv', index_col='Id')
h = h.set_index('Neighborhood', append=True)
h2 = h.reset_index(level='Neighborhood')
X = h2[['LotArea']].assign(nb=h2['Neighborhood'].astype('category').cat.codes)
LinearRegression().fit(X, h2['SalePrice'])
LinearRegression().fit(h.reset_index()[['Id', 'GrLivArea']], h['SalePrice'])
