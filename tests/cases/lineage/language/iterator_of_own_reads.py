#: meters.csv [hour, heat, load]
import pandas as pd
from sklearn.linear_model import Ridge


class Meters:
    def __init__(self, path):
        self.path = path

    def __iter__(self):
        yield pd.read_csv(self.path)


for meters in Meters("data/meters.csv"):
    Ridge().fit(meters[["hour", "heat"]], meters["load"])
