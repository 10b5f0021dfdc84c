import copy
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor
h = pd.read_csv('houses.csv')
protos = [LinearRegression(), DecisionTreeRegressor(max_depth=2)]
sets = {'a': ['LotArea'], 'b': ['GrLivArea', 'GarageCars']}
fitted = {(k, i): copy.deepcopy(p).fit(h[cs], h['SalePrice']) for k, cs in sets.items() for i, p in enumerate(protos)}
frame = copy.deepcopy(h)
frame['LotArea'] = frame['OverallQual']
LinearRegression().fit(h[['LotArea']], h['SalePrice'])
LinearRegression().fit(frame[['LotArea']], h['SalePrice'])
