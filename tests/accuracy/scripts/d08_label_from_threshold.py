import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
h = pd.read_csv('houses.csv')
expensive = np.where(h['SalePrice'] > h['SalePrice'].median(), 1, 0)
h['ppsf'] = h['SalePrice'] / h['GrLivArea']
bins = pd.qcut(h['ppsf'], 3, labels=['lo', 'mid', 'hi'])
X = h.drop(['SalePrice', 'ppsf'], axis=1).loc[:, ['LotArea', 'OverallQual']]
LogisticRegression(max_iter=200).fit(X, expensive)
LogisticRegression(max_iter=200).fit(X, bins)
