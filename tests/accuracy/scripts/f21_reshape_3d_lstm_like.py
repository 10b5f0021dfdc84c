import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')[['temp', 'humidity', 'count']].values
def windows(a, n):
    X, y = [], []
    for i in range(len(a) - n):
        X.append(a[i:i + n, :2])
        y.append(a[i + n, 2])
    return np.array(X), np.array(y)
X, y = windows(b, 3)
LinearRegression().fit(X.reshape(len(X), -1), y)
