import pandas as pd
from sklearn.linear_model import LinearRegression
def as_list(x):
    if isinstance(x, str):
        return [x]
    return list(x)
def fit(df, features, target):
    return LinearRegression().fit(df[as_list(features)], df[target])
b = pd.read_csv('bikes.csv')
fit(b, 'temp', 'count')
fit(b, ('humidity', 'windspeed'), 'casual')
