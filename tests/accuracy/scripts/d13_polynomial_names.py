import pandas as pd
from sklearn.preprocessing import PolynomialFeatures
from sklearn.linear_model import Lasso
h = pd.read_csv('houses.csv')
base = ['OverallQual', 'GarageCars']
pf = PolynomialFeatures(degree=2, include_bias=False)
P = pd.DataFrame(pf.fit_transform(h[base]), columns=pf.get_feature_names_out(base))
Lasso().fit(P, h['SalePrice'])
Lasso().fit(P[['OverallQual^2']], h['SalePrice'])
