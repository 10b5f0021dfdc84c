import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
b['datetime'] = pd.to_datetime(b['datetime'])
parts = b['datetime'].apply(lambda d: pd.Series({'h': d.hour, 'd': d.day}))
X = pd.concat([parts, b[['temp']]], axis=1)
LinearRegression().fit(X[['h', 'temp']], b['count'])
LinearRegression().fit(X.drop(columns=['h', 'd']), b['count'])
