import pandas as pd
from sklearn.ensemble import RandomForestRegressor
def clean(df, *, drop):
    return df.drop(columns=list(drop), errors='ignore')
def add_ratio(df, a, b, name=None):
    return df.assign(**{name or f'{a}_{b}': df[a] / (df[b] + 1)})
h = (pd.read_csv('houses.csv')
     .pipe(clean, drop={'Id', 'Nope'})
     .pipe(add_ratio, 'GrLivArea', 'LotArea')
     .pipe(add_ratio, a='GarageArea', b='GarageCars', name='per_car'))
X = h.filter(items=['GrLivArea_LotArea', 'per_car'])
RandomForestRegressor(n_estimators=2).fit(X, h['SalePrice'])
