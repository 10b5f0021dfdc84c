import pandas as pd
from sklearn.linear_model import Ridge
b = pd.read_csv('bikes.csv', parse_dates=['datetime']).set_index('datetime').sort_index()
feat = pd.DataFrame(index=b.index)
for lag in (1, 2, 3):
    feat[f'lag_{lag}'] = b['count'].shift(lag)
feat['temp_roll'] = b['temp'].rolling(3, min_periods=1).mean()
feat['hum_diff'] = b['humidity'].diff().fillna(0)
feat['y'] = b['count']
feat = feat.dropna()
Ridge().fit(feat.drop('y', axis=1), feat['y'])
