import functools
import pandas as pd
from sklearn.linear_model import LinearRegression
@functools.lru_cache(maxsize=None)
def load(name):
    return pd.read_csv(f'{name}.csv')
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
pick = compose(lambda d: d.assign(r=d['YearsInRole'] / (d['YearsAtCompany'] + 1)), lambda d: d[['r', 'JobLevel']])
LinearRegression().fit(pick(load('hr')), load('hr')['Salary'])
