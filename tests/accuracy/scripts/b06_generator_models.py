import pandas as pd
from sklearn.linear_model import Ridge, Lasso
def views(df, groups):
    for name, cols in groups.items():
        yield name, df[cols]
h = pd.read_csv('houses.csv')
groups = {'size': ['GrLivArea', 'LotArea'], 'quality': ['OverallQual', 'OverallCond']}
fitted = dict((n, Ridge().fit(X, h.SalePrice)) for n, X in views(h, groups))
best = Lasso().fit(next(v for k, v in views(h, groups) if k == 'size'), h.SalePrice)
