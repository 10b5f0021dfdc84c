#: pools.csv [length, depth, chlorine, closed]
from functools import singledispatch
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

@singledispatch
def pick(what, frame):
    raise TypeError(what)

@pick.register
def _(what: str, frame):
    return frame[[what]]

@pick.register(list)
def _(what, frame):
    return frame[what]

pools = pd.read_csv("pools.csv")
DecisionTreeClassifier().fit(pick(["length", "depth"], pools), pools["closed"])
