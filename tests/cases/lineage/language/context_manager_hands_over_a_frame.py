#: docks.csv [ships, wind, tide, delay]
import pandas as pd
from sklearn.linear_model import Ridge

class Source:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.frame = pd.read_csv(self.path)
        return self.frame

    def __exit__(self, *error):
        return False

with Source("docks.csv") as docks:
    Ridge().fit(docks[["ships", "wind"]], docks["delay"])
