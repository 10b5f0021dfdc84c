import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import Pipeline, FeatureUnion
from sklearn.linear_model import Lasso
class Pick(BaseEstimator, TransformerMixin):
    def __init__(self, names): self.names = names
    def fit(self, X, y=None): return self
    def transform(self, X): return X[self.names].values
class GroupMean(BaseEstimator, TransformerMixin):
    def __init__(self, key, col):
        self.key, self.col = key, col
    def fit(self, X, y=None):
        self.table_ = X.groupby(self.key)[self.col].mean()
        return self
    def transform(self, X):
        return X[self.key].map(self.table_).to_frame().values
class Dummy(TransformerMixin, BaseEstimator):
    def __init__(self, cols=None): self.cols = cols
    def fit(self, X, y=None):
        self.columns_ = pd.get_dummies(X[self.cols]).columns
        return self
    def transform(self, X):
        return pd.get_dummies(X[self.cols]).reindex(columns=self.columns_, fill_value=0)
h = pd.read_csv('houses.csv')
u = FeatureUnion([('p', Pick(['LotArea', 'GrLivArea'])), ('g', GroupMean('Neighborhood', 'OverallQual')), ('d', Dummy(['MSZoning']))])
Pipeline([('u', u), ('m', Lasso())]).fit(h, h['SalePrice'])
Lasso().fit(Dummy(cols=['ExterQual', 'SaleCondition']).fit_transform(h), h.SalePrice)
Lasso().fit(u.fit_transform(h)[:, :2], h.SalePrice)
