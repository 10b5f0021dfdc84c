import pandas as pd
from sklearn.ensemble import RandomForestRegressor
b = pd.read_csv('bikes.csv')
b.index = pd.DatetimeIndex(b['datetime'])
b['hour'] = b.index.hour
b['is_wknd'] = (b.index.dayofweek >= 5).astype(int)
b['month_sin'] = __import__('numpy').sin(b.index.month / 12)
RandomForestRegressor(n_estimators=3).fit(b[['hour', 'is_wknd', 'weather']], b['count'])
RandomForestRegressor(n_estimators=3).fit(b[['month_sin']], b['count'])
