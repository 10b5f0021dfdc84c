import pandas as pd
from sklearn.preprocessing import StandardScaler, MinMaxScaler
from sklearn.svm import SVR
b = pd.read_csv('bikes.csv')
num = ['temp', 'atemp', 'humidity', 'windspeed']
b[num] = MinMaxScaler().fit_transform(b[num])
scaled = pd.DataFrame(StandardScaler().fit_transform(b[num + ['count']]), columns=num + ['count'], index=b.index)
scaled = scaled.drop('atemp', axis=1)
SVR().fit(scaled.iloc[:, :-1], scaled.iloc[:, -1])
