import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
idx = [i for i, c in enumerate(b.columns) if c in ('temp', 'humidity', 'windspeed')]
y_idx = b.columns.get_loc('count')
LinearRegression().fit(b.iloc[:, idx[:-1]], b.iloc[:, y_idx])
LinearRegression().fit(b.iloc[:, [j for j in range(1, 4)]], b.iloc[:, y_idx])
LinearRegression().fit(b.iloc[:, 5:8:2], b.iloc[:, -1])
