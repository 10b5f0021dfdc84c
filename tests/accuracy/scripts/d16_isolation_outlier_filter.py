import numpy as np
import pandas as pd
from sklearn.ensemble import IsolationForest
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
iso = IsolationForest(n_estimators=5, random_state=0)
flag = iso.fit_predict(h[['LotArea', 'GrLivArea']])
z = np.abs((h['SalePrice'] - h['SalePrice'].mean()) / h['SalePrice'].std())
clean = h[z < 10]
LinearRegression().fit(clean[['OverallQual']], clean['SalePrice'])
