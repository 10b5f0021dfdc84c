import pandas as pd
from sklearn.linear_model import LinearRegression
COLS = ['temp']
def add(col, store=COLS):
    store.append(col)
    return store
add('humidity')
add('windspeed')
COLS.remove('temp')
b = pd.read_csv('bikes.csv')
LinearRegression().fit(b[COLS], b['count'])
