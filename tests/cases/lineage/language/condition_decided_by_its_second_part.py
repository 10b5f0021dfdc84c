#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
numbers = [c for c in pools.columns if pools[c].dtype != object and c != "closed"]
DecisionTreeClassifier().fit(pools[numbers], pools["closed"])
kept = []
for c in pools.columns:
    if pools[c].nunique() < 2 or c in ("closed", "depth"):
        continue
    kept.append(c)
DecisionTreeClassifier().fit(pools[kept], pools["closed"])
