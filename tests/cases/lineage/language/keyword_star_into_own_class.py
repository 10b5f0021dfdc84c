#: drums.csv [skin, rim, size, loud]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Run:
    def __init__(self, path, *, columns, target, **rest):
        self.__dict__.update(rest)
        self.path, self.columns, self.target = path, columns, target

    def go(self):
        drums = pd.read_csv(self.path)
        return LinearRegression().fit(drums[self.columns], drums[self.target])

options = dict(columns=["skin", "size"], target="loud", note="first")
Run("drums.csv", **options).go()
