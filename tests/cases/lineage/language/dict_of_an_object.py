#: hens.csv [age, feed, light, eggs]
import types
import pandas as pd
from sklearn.linear_model import LinearRegression


class Options:
    def __init__(self, **given):
        self.__dict__.update(given)
        self.__dict__["seed"] = 1


hens = pd.read_csv("hens.csv")
options = Options(features=["age", "feed"], target="eggs")
LinearRegression().fit(hens[options.features], hens[options.target])
names = types.SimpleNamespace(first="light", second="feed")
LinearRegression().fit(hens[list(vars(names).values())], hens[getattr(options, "label", "eggs")])
