import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
class ColumnSubset(BaseEstimator, ClassifierMixin):
    def __init__(self, cols=None, base=None):
        self.cols = cols
        self.base = base
    def fit(self, X, y):
        self.model_ = self.base if self.base is not None else LogisticRegression(max_iter=200)
        self.model_.fit(X[self.cols], y)
        self.classes_ = self.model_.classes_
        return self
    def predict(self, X):
        return self.model_.predict(X[self.cols])
df = pd.read_csv('heart.csv')
clf = ColumnSubset(cols=['age', 'thalach'])
clf.fit(df.drop('target', axis=1), df['target'])
