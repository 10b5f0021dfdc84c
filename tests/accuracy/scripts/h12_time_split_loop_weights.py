import numpy as np
import pandas as pd
from sklearn.model_selection import TimeSeriesSplit, GroupKFold
from sklearn.linear_model import Ridge
b = pd.read_csv('bikes.csv')
X = b[['temp', 'weather']].to_numpy()
y = b['count'].to_numpy()
for tr, te in TimeSeriesSplit(n_splits=2).split(X):
    Ridge().fit(X[tr], y[tr])
for tr, te in GroupKFold(2).split(b, groups=b['season']):
    Ridge().fit(b.iloc[tr][['humidity']], b.iloc[tr]['registered'])
