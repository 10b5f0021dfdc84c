#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

class Names:
    def __init__(self, *names):
        self.names = list(names)

    def __iter__(self):
        return iter(self.names)

    def __iadd__(self, name):
        self.names.append(name)
        return self

    def __radd__(self, other):
        return self

pools = pd.read_csv("pools.csv")
names = Names("length")
names += "depth"
DecisionTreeClassifier().fit(pools[list(names)], pools["closed"])
DecisionTreeClassifier().fit(pools[[*sum([Names("chlorine")])]], pools["closed"])
