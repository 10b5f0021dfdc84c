#: lakes.csv [depth, algae, salt, fish]
import pandas as pd
from sklearn.linear_model import Ridge

class Setup:
    def __init__(self):
        self._columns = []

    @property
    def columns(self):
        return self._columns

    @columns.setter
    def columns(self, names):
        self._columns = [n for n in names if n != "fish"]

setup = Setup()
setup.columns = ["depth", "salt", "fish"]
lakes = pd.read_csv("lakes.csv")
Ridge().fit(lakes[setup.columns], lakes["fish"])
