#: hats.csv [felt, brim, size, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Columns:
    def __init__(self, *names):
        self.names = list(names)

    def __add__(self, other):
        return Columns(*self.names, *other.names)

    def __contains__(self, name):
        return name in self.names

wanted = Columns("felt") + Columns("size")
hats = pd.read_csv("hats.csv")
LinearRegression().fit(hats[[c for c in hats.columns if c in wanted]], hats["sold"])
