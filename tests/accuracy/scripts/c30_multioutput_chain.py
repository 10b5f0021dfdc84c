import pandas as pd
from sklearn.multioutput import MultiOutputRegressor, RegressorChain
from sklearn.linear_model import Ridge
b = pd.read_csv('bikes.csv')
Y = b[['casual', 'registered']]
MultiOutputRegressor(Ridge()).fit(b[['temp', 'humidity']], Y)
RegressorChain(Ridge()).fit(b[['windspeed']], Y)
