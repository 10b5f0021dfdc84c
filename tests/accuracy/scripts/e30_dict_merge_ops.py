import pandas as pd
from sklearn.linear_model import LinearRegression
base = {'a': 'temp', 'b': 'humidity'}
more = base | {'b': 'windspeed', 'c': 'weather'}
more.update(d='atemp')
more.pop('a')
more.setdefault('e', 'holiday')
b = pd.read_csv('bikes.csv')
LinearRegression().fit(b[list(more.values())], b['count'])
inv = {v: k for k, v in more.items()}
LinearRegression().fit(b[[c for c in b.columns if c in inv and inv[c] != 'd']], b['count'])
