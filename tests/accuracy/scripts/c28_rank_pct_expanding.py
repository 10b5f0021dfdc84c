import pandas as pd
from sklearn.linear_model import Ridge
b = pd.read_csv('bikes.csv')
b['tr'] = b['temp'].rank(pct=True)
b['cum'] = b['casual'].expanding().mean()
b['ewm'] = b['humidity'].ewm(span=3).mean()
b['z'] = (b['windspeed'] - b['windspeed'].mean()) / b['windspeed'].std()
b['wk'] = pd.to_datetime(b['datetime']).dt.dayofweek.isin([5, 6]).astype(int)
new = b.columns[-5:]
Ridge().fit(b[new.tolist()], b['count'])
Ridge().fit(b[[*new[:2]]], b['registered'])
