import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
df = pd.read_csv('winequality-red.csv')
df.columns = [c.replace(' ', '_') for c in df.columns]
X = df[['alcohol', 'sulphates', 'pH', 'density']]
y = df.quality
rf = RandomForestRegressor(n_estimators=5, random_state=0).fit(X, y)
imp = pd.Series(rf.feature_importances_, index=X.columns).sort_values(ascending=False)
top = imp.head(4).index.tolist()
LinearRegression().fit(X[top], y)
order = np.argsort(rf.feature_importances_)[::-1]
LinearRegression().fit(X.values[:, order], y)
fi = pd.DataFrame({'feature': X.columns, 'imp': rf.feature_importances_}).sort_values('imp')
keep = fi.loc[fi['imp'] > -1, 'feature']
LinearRegression().fit(df[list(keep)], y)
pairs = sorted(zip(rf.feature_importances_, X.columns), reverse=True)
LinearRegression().fit(df[[n for _, n in pairs]], y)
