#: pools.csv [owner, kind, length, depth, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
wide = pools.pivot_table(index="owner", columns="kind", values=["length", "depth"])
closed = pools.groupby("owner")["closed"].max()
DecisionTreeClassifier().fit(wide["length"], closed)
wide.columns = ["_".join(map(str, label)) for label in wide.columns]
DecisionTreeClassifier().fit(wide.filter(like="depth_"), closed)
