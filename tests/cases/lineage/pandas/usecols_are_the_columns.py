import pandas as pd
from sklearn.linear_model import LinearRegression

flats = pd.read_csv("flats.csv", usecols=["rooms", "floor", "rent"])
LinearRegression().fit(flats.drop("rent", axis=1), flats["rent"])
