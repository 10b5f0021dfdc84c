import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
ren = {}
for i, c in enumerate(b.columns):
    ren[c] = f'x{i}' if c != 'count' else 'y'
b = b.rename(columns=ren)
xs = sorted([c for c in b.columns if c[0] == 'x' and c[1:].isdigit()], key=lambda c: int(c[1:]))
LinearRegression().fit(b[xs[5:8]], b['y'])
