import numpy as np
import pandas as pd
from scipy import stats
from scipy.special import expit
from sklearn.linear_model import LinearRegression
h = pd.read_csv('houses.csv')
h['la'], lam = stats.boxcox(h['LotArea'])
h['gz'] = stats.zscore(h['GrLivArea'])
h['e'] = expit(h['OverallQual'] / 10)
h['r'] = stats.rankdata(h['YearBuilt'])
LinearRegression().fit(h[['la', 'e']], h['SalePrice'])
LinearRegression().fit(h[['gz', 'r']], h['SalePrice'])
