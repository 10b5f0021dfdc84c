#: pegs.csv [wood, load, wall, falls]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Wrapped:
    def __init__(self, frame):
        self._frame = frame

    def __getattr__(self, name):
        return getattr(self._frame, name)

    def __getitem__(self, key):
        return self._frame[key]

pegs = Wrapped(pd.read_csv("pegs.csv"))
LinearRegression().fit(pegs.drop(columns=["falls", "wall"]), pegs["falls"])
