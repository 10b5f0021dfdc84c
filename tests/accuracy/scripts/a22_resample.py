import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv', parse_dates=['datetime'], index_col='datetime')
daily = b.resample('D').agg({'temp': 'mean', 'windspeed': 'max', 'count': 'sum'})
daily['prev'] = daily['count'].shift(1).fillna(0)
LinearRegression().fit(daily[['temp', 'prev']], daily['count'])
