from string import Template
import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
t = Template('${w}FlrSF')
cols = [t.substitute(w=w) for w in ('First', 'Second')]
LinearRegression().fit(h[cols], h['SalePrice'])
cc = 'garage_cars garage_area'.split()
camel = [''.join(p.capitalize() for p in c.split('_')) for c in cc]
LinearRegression().fit(h[camel], h['SalePrice'])
