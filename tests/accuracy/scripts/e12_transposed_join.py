import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
t = b[['temp', 'humidity', 'windspeed']].T
X = t.loc[['temp', 'windspeed']].T
LinearRegression().fit(X, b['count'])
m = pd.DataFrame([b['atemp'], b['weather']]).transpose()
LinearRegression().fit(m, b['count'])
