#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
DecisionTreeClassifier().fit(pools[[u"length", "depth"]], pools[u"closed"])
