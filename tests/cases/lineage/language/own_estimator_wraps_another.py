#: hens.csv [eggs, feed, age, sick]
import pandas as pd
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

class Careful(BaseEstimator, ClassifierMixin):
    def __init__(self, columns=None):
        self.columns = columns

    def fit(self, X, y):
        self.model_ = LogisticRegression()
        self.model_.fit(X[:, self.columns], y)
        return self

    def predict(self, X):
        return self.model_.predict(X[:, self.columns])

hens = pd.read_csv("hens.csv")
make_pipeline(StandardScaler(), Careful(columns=[0, 2])).fit(hens[["eggs", "feed", "age"]], hens["sick"])
