import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
sets = [['LotArea'], ['OverallQual', 'YearBuilt']]
targets = ['SalePrice', 'GrLivArea']
for i, (fs, t) in enumerate(zip(sets, targets), 1):
    if i == 1:
        LinearRegression().fit(h[fs], h[t])
    else:
        LinearRegression().fit(h[fs + ['GarageCars']], h[t])
