from operator import itemgetter, attrgetter, methodcaller
import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
spec = {'x': ['LotArea', 'GarageArea'], 'y': 'SalePrice'}
x, y = itemgetter('x', 'y')(spec)
LinearRegression().fit(itemgetter(x)(h), attrgetter(y)(h))
X = methodcaller('filter', regex='SF$')(h)
LinearRegression().fit(X, h[y])
