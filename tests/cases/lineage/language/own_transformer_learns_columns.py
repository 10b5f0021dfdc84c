#: parks.csv [trees, benches, fountains, visits]
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline

class DropConstant(BaseEstimator, TransformerMixin):
    def __init__(self, unwanted=("fountains",)):
        self.unwanted = unwanted

    def fit(self, X, y=None):
        self.kept_ = [c for c in X.columns if c not in self.unwanted]
        return self

    def transform(self, X):
        X = X[self.kept_].copy()
        X["shade"] = X["trees"] / X["benches"]
        return X

parks = pd.read_csv("parks.csv")
pipe = Pipeline([("drop", DropConstant()), ("lr", LinearRegression())])
pipe.fit(parks.drop(columns="visits"), parks["visits"])
