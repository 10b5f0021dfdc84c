import pandas as pd
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')
h.eval('''
TotalSF = TotalBsmtSF + FirstFlrSF + SecondFlrSF
Baths = FullBath + 0.5 * HalfBath
AgeSold = YearRemodAdd - YearBuilt
''', inplace=True)
limit = 200
small = h.query('LotArea > @limit and OverallQual in [3, 4, 5, 6, 7, 8, 9]')
Ridge().fit(small[['TotalSF', 'Baths']], small['SalePrice'])
Ridge().fit(small.eval('GarageArea / (GarageCars + 1)').to_frame('per_car'), small['SalePrice'])
Ridge().fit(h.loc[:, 'TotalSF':'AgeSold'], h.SalePrice)
