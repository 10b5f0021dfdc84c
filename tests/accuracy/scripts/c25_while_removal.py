import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
features = ['LotArea', 'GrLivArea', 'OverallQual', 'YearBuilt']
blocked = {'YearBuilt', 'LotArea'}
features = [f for f in features if f not in blocked]
features.insert(0, 'GarageCars')
features.remove('GrLivArea')
features += ('FullBath',)
features[0] = 'HalfBath'
LinearRegression().fit(h[features], h['SalePrice'])
