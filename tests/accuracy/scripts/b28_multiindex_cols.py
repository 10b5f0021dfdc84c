import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
s = b.groupby(['season', 'weather'])[['temp', 'count']].agg(['mean', 'std']).fillna(0)
X = s['temp']
y = s[('count', 'mean')]
LinearRegression().fit(X, y)
t = s.xs('mean', axis=1, level=1)
LinearRegression().fit(t[['temp']], t['count'])
