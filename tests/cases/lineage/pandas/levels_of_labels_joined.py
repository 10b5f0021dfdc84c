#: pools.csv [owner, length, depth, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
groups = pools.groupby("owner")
sums = groups[["length", "depth"]].agg(["sum", "max"])
swapped = sums.swaplevel(axis=1)
DecisionTreeClassifier().fit(swapped["max"][["depth"]], groups["closed"].max())
sums.columns = sums.columns.get_level_values(0) + "_" + sums.columns.get_level_values(1)
DecisionTreeClassifier().fit(sums[["length_sum"]], groups["closed"].max())
