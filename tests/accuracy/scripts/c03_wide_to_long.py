import pandas as pd
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv').rename(columns={'FirstFlrSF': 'sf1', 'SecondFlrSF': 'sf2'})
long = pd.wide_to_long(h[['Id', 'sf1', 'sf2', 'SalePrice']], stubnames='sf', i='Id', j='floor').reset_index()
LinearRegression().fit(long[['sf', 'floor']], long['SalePrice'])
