import pandas as pd
from sklearn.linear_model import Ridge


class Kept:
    def __contains__(self, name):
        return name == "area"


kept = Kept()
df = pd.read_csv("flats.csv")
Ridge().fit(df[[name for name in ["area", "rooms"] if name in kept]], df["rent"])
Ridge().fit(df[[name for name in ["area", "rooms"] if name not in kept]], df["rent"])
