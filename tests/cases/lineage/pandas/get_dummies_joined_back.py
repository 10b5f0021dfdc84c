#: bikes.csv [season, wind, rentals]
import pandas as pd
from sklearn.linear_model import PoissonRegressor

bikes = pd.read_csv("bikes.csv")
dummies = pd.get_dummies(bikes["season"], prefix="season")
bikes = pd.concat([bikes, dummies], axis=1)
bikes.drop("season", axis=1, inplace=True)
X = bikes.drop("rentals", axis=1)
PoissonRegressor().fit(X, bikes["rentals"])
