import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
cols = []
for c in ('temp', 'humidity'):
    s = b[c].rolling(2).mean().fillna(0)
    s.name = c + '_r2'
    cols.append(s)
cols.append(b['weather'].astype('category').cat.codes.rename('w'))
F = pd.concat(cols, axis='columns')
LinearRegression().fit(F, b['count'])
LinearRegression().fit(F[['temp_r2', 'w']], b['count'])
