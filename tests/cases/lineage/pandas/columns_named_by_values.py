#: pools.csv [length, depth, chlorine, kind, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
for kind in pools["kind"].unique():
    pools["kind_" + str(kind)] = (pools["kind"] == kind).astype(int)
pools = pools.drop(columns="kind")
made = [c for c in pools.columns if c.startswith("kind_")]
DecisionTreeClassifier().fit(pools[made], pools["closed"])
DecisionTreeClassifier().fit(pools[["length"]], pools["closed"])
