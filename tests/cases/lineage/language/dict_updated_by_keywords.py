#: pools.csv [length, depth, chlorine, closed]
import json
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
columns = {"first": "length"}
columns.update(second="depth")
label_of = {name: label for label, name in columns.items()}
DecisionTreeClassifier().fit(pools[[c for c in pools if c in label_of]], pools["closed"])
again = json.loads(json.dumps(columns))
DecisionTreeClassifier().fit(pools[list(again.values())], pools["closed"])
