import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
targets = ['casual', 'registered']
features = b.columns.difference(targets + ['count', 'datetime', 'season'])
for t in targets:
    LinearRegression().fit(b[features], b[t])
for t, extra in zip(targets, reversed(targets)):
    LinearRegression().fit(b[['temp', extra]], b[t])
