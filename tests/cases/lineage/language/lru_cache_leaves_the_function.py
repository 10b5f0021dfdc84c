#: axes.csv [edge, handle, steel, dull]
from functools import lru_cache
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

@lru_cache(maxsize=None)
def load(path="axes.csv"):
    return pd.read_csv(path)

@lru_cache
def columns():
    return tuple(c for c in load().columns if c != "dull")

DecisionTreeClassifier().fit(load()[list(columns()[:2])], load()["dull"])
