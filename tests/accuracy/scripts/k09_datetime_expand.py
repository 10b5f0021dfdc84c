import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
b = pd.read_csv('bikes.csv', index_col='datetime', parse_dates=True)
b['hour'], b['dow'] = b.index.hour, b.index.dayofweek
b['rush'] = b.hour.between(7, 9) | b.hour.between(17, 19)
parts = pd.DataFrame({p: getattr(b.index, p) for p in ('month', 'quarter')}, index=b.index)
b = pd.concat([b, parts], axis=1)
GradientBoostingRegressor(n_estimators=2).fit(b[['hour', 'rush', 'temp']], b['count'])
GradientBoostingRegressor(n_estimators=2).fit(b[['dow', 'quarter']], b['count'])
daily = b[['temp', 'count', 'casual']].resample('D').agg({'temp': 'mean', 'count': 'sum', 'casual': 'sum'}).dropna()
daily['prev'] = daily['count'].shift(1, fill_value=0)
daily['chg'] = daily['casual'].diff().fillna(0)
GradientBoostingRegressor(n_estimators=2).fit(daily[['temp', 'prev', 'chg']], daily['count'])
b = b.drop(['atemp'], axis=1).reset_index()
GradientBoostingRegressor(n_estimators=2).fit(b.drop(columns=['datetime', 'casual', 'registered', 'count']), b['count'].values)
