import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
floors = ['First', 'Second']
sf = ['%sFlrSF' % f for f in floors]
yr = ['Year' + s for s in 'Built RemodAdd'.split()]
misc = 'OverallQual,OverallCond'.split(',')
cols = [*sf, *yr][1:3] + [m for m in misc if m.endswith('Qual')]
LinearRegression().fit(h[cols], h['_'.join(['Sale', 'Price']).replace('_', '')])
