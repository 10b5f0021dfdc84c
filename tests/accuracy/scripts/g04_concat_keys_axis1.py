import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
parts = pd.concat([b[['temp', 'humidity']], b[['windspeed', 'weather']]], axis=1, keys=['a', 'b'])
LinearRegression().fit(parts['a'], b['count'])
LinearRegression().fit(parts[[('b', 'weather')]], b['count'])
parts.columns = parts.columns.droplevel(0)
LinearRegression().fit(parts[['humidity', 'weather']], b['count'])
