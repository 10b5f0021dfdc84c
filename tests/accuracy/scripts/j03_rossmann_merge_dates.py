import pandas as pd
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import TimeSeriesSplit

types = {'StateHoliday': np.dtype(str)}
train = pd.read_csv("sales.csv", parse_dates=[2], dtype=types)
store = pd.read_csv("store.csv")
train = train[train["Open"] != 0]
train = train[train['Sales'] > 0]
train = pd.merge(train, store, on='Store')

def build_features(features, data):
    data.fillna(0, inplace=True)
    features.extend(['Store', 'CompetitionDistance', 'Promo'])
    features.append('SchoolHoliday')
    features.append('StoreType')
    mappings = {'0': 0, 'a': 1, 'b': 2, 'c': 3, 'd': 4}
    data.StoreType.replace(mappings, inplace=True)
    data.StateHoliday.replace(mappings, inplace=True)
    features.append('DayOfMonth')
    data['Year'] = data.Date.dt.year
    data['Month'] = data.Date.dt.month
    data['DayOfMonth'] = data.Date.dt.day

features = []
build_features(features, train)
print(features)
train.sort_values('Date', inplace=True)
params = {"n_estimators": 3, "max_depth": 3}
rf = RandomForestRegressor(**params)
rf.fit(train[features], np.log1p(train.Sales))

X, y = train[features].values, train['Sales'].values
tss = TimeSeriesSplit(n_splits=2)
for fold, (a, b) in enumerate(tss.split(X)):
    est = RandomForestRegressor(n_estimators=2)
    est.fit(X[a][:, 1:3], y[a])

lagged = train.set_index(['Store', 'Date']).sort_index()
lagged['lag1'] = lagged.groupby(level='Store')['Sales'].shift(1)
lagged['roll'] = lagged.groupby(level=0)['Customers'].transform(lambda s: s.rolling(3, min_periods=1).mean())
lagged = lagged.dropna(subset=['lag1']).reset_index()
rf2 = RandomForestRegressor(n_estimators=2).fit(lagged[['lag1', 'roll', 'DayOfWeek']], lagged['Sales'])
