import pandas as pd
from sklearn.linear_model import LinearRegression
def feature_blocks(df):
    yield 'area', df[['LotArea', 'GrLivArea']]
    yield 'quality', df[['OverallQual']]
    q = df['OverallQual'] * df['GrLivArea']
    yield 'cross', q.to_frame('cross')
h = pd.read_csv('houses.csv')
blocks = dict(feature_blocks(h))
X = pd.concat([blocks['area'], blocks['cross']], axis=1)
LinearRegression().fit(X[['LotArea', 'cross']], h.SalePrice)
LinearRegression().fit(blocks['quality'], h.SalePrice)
names, mats = zip(*feature_blocks(h))
LinearRegression().fit(mats[0], h.SalePrice)
