import pandas as pd
from sklearn.linear_model import Lasso
h = pd.read_csv('houses.csv')
h = h.eval('total_sf = TotalBsmtSF + FirstFlrSF + SecondFlrSF').eval('bath = FullBath + 0.5 * HalfBath')
h = h.query('OverallCond > 2')
h.eval('qual2 = OverallQual ** 2', inplace=True)
Lasso().fit(h[['total_sf', 'bath', 'qual2']], h.SalePrice)
