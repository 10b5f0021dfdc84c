#: pools.csv [length, depth, chlorine, closed]
import itertools
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
columns = pools.columns.tolist()
DecisionTreeClassifier().fit(pools[list(itertools.takewhile(lambda c: c != "chlorine", columns))], pools["closed"])
DecisionTreeClassifier().fit(pools[list(itertools.dropwhile(lambda c: c != "depth", columns))[:1]], pools["closed"])
for name, _ in itertools.zip_longest(["length", "depth"], [1]):
    DecisionTreeClassifier().fit(pools[[name]], pools["closed"])
names = iter(columns)
next(names)
DecisionTreeClassifier().fit(pools[[next(names)]], pools["closed"])
DecisionTreeClassifier().fit(pools[list(itertools.compress(columns, [0, 0, 1, 0]))], pools["closed"])
