#: vats.csv [malt, hops, heat, taste]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Sets:
    def __init__(self, frame):
        self.frame = frame

    def __iter__(self):
        for columns in (["malt"], ["malt", "hops"]):
            yield self.frame[columns], self.frame["taste"]

for X, y in Sets(pd.read_csv("vats.csv")):
    LinearRegression().fit(X, y)
