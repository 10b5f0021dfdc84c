#: saws.csv [teeth, steel, grip, cut]
from functools import cached_property
import pandas as pd
from sklearn.linear_model import LinearRegression

class Saws:
    @cached_property
    def frame(self):
        return pd.read_csv("saws.csv")

    @cached_property
    def X(self):
        return self.frame.drop(columns=["cut", "grip"])

saws = Saws()
LinearRegression().fit(saws.X, saws.frame["cut"])
