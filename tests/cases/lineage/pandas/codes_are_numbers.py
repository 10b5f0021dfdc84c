#: pools.csv [name, length, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
pools["kind"] = pools["name"].astype("category").cat.codes
DecisionTreeClassifier().fit(pools[["kind"]].select_dtypes("number"), pools["closed"])
