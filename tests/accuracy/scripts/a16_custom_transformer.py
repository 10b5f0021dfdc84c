import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import make_pipeline
from sklearn.ensemble import RandomForestRegressor

class RoomRatio(BaseEstimator, TransformerMixin):
    def __init__(self, area='GrLivArea', rooms=('BedroomAbvGr', 'FullBath'), drop_raw=True):
        self.area = area
        self.rooms = rooms
        self.drop_raw = drop_raw

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        X = X.copy()
        for r in self.rooms:
            X[f'{self.area}_per_{r}'] = X[self.area] / (X[r] + 1)
        if self.drop_raw:
            X = X.drop(columns=[self.area])
        return X

houses = pd.read_csv('houses.csv')
y = houses['SalePrice']
X = houses[['GrLivArea', 'BedroomAbvGr', 'FullBath', 'GarageCars']]
make_pipeline(RoomRatio(), RandomForestRegressor(n_estimators=3)).fit(X, y)
