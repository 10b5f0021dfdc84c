import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv').rename(columns=str.title).rename(columns=lambda c: c + '_x')
del b['Casual_x'], b['Registered_x'], b['Datetime_x']
y = b.pop('Count_x')
b = b[[c for c in b if c[0] in 'TH']]
LinearRegression().fit(b, y)
