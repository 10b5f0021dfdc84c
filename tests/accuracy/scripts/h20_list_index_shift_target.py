import pandas as pd
from sklearn.ensemble import RandomForestRegressor
b = pd.read_csv('bikes.csv')
horizon = 2
b['target'] = b['registered'].shift(-horizon)
feats = [c for c in b.columns if c not in ('datetime', 'target', 'count', 'registered', 'casual')][:4]
d = b.dropna(subset=['target'])
RandomForestRegressor(n_estimators=2).fit(d[feats], d['target'])
