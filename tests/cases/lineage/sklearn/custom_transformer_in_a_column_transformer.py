#: trips.csv [start, miles, driver, tip]
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline

class Hour(BaseEstimator, TransformerMixin):
    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X.apply(lambda c: pd.to_datetime(c).dt.hour)

trips = pd.read_csv("trips.csv")
prepare = ColumnTransformer([("hour", Hour(), ["start"])], remainder="passthrough")
pipe = Pipeline([("prepare", prepare), ("lr", LinearRegression())])
pipe.fit(trips.drop(columns=["tip", "driver"]), trips["tip"])
