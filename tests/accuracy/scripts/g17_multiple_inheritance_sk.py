import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import Pipeline, FeatureUnion
from sklearn.linear_model import LogisticRegression
class Pick(BaseEstimator, TransformerMixin):
    def __init__(self, names):
        self.names = names
    def fit(self, X, y=None):
        return self
    def transform(self, X):
        return X.loc[:, self.names].values
class Ratio(Pick):
    def transform(self, X):
        a, b = self.names
        return (X[a] / (X[b] + 1)).to_frame()
pipe = Pipeline([('f', FeatureUnion([('p', Pick(['age'])), ('r', Ratio(['chol', 'thalach']))])), ('m', LogisticRegression())])
df = pd.read_csv('heart.csv')
pipe.fit(df, df['target'])
pipe.set_params(f__p__names=['ca', 'thal']).fit(df, df['target'])
