#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

def names(spec):
    match spec:
        case "all":
            return ["length", "depth", "chlorine"]
        case ["only", *rest]:
            return rest
        case {"drop": str(gone)}:
            return [n for n in ("length", "depth", "chlorine") if n != gone]
        case int(count):
            return ["length", "depth", "chlorine"][:count]

pools = pd.read_csv("pools.csv")
DecisionTreeClassifier().fit(pools[names(["only", "depth"])], pools["closed"])
DecisionTreeClassifier().fit(pools[names({"drop": "depth"})], pools["closed"])
DecisionTreeClassifier().fit(pools[names(1)], pools["closed"])
