import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
cands = ['LotArea', 'OverallQual', 'GarageCars']
chosen = []
for c in cands:
    trial = chosen + [c]
    m = LinearRegression().fit(h[trial], h['SalePrice'])
    if m.score(h[trial], h['SalePrice']) > -1:
        chosen = trial
LinearRegression().fit(h[chosen], h['SalePrice'])
