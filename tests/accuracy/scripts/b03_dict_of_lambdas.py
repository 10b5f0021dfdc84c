import pandas as pd
from sklearn.ensemble import RandomForestRegressor
FEATURES = {
    'age_at_sale': lambda d: 2010 - d['YearBuilt'],
    'has_garage': lambda d: (d['GarageArea'] > 0).astype(int),
    'sf': lambda d: d['FirstFlrSF'] + d['SecondFlrSF'],
}
h = pd.read_csv('houses.csv')
X = pd.DataFrame({name: fn(h) for name, fn in FEATURES.items()})
RandomForestRegressor(n_estimators=3).fit(X, h['SalePrice'])
