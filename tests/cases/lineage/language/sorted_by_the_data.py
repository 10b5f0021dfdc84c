#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
inputs = pools[["length", "depth", "chlorine"]]
tree = DecisionTreeClassifier().fit(inputs, pools["closed"])
ranked = sorted(zip(tree.feature_importances_, inputs.columns), reverse=True)
best = [name for _, name in ranked][:1]
DecisionTreeClassifier().fit(inputs[best], pools["closed"])
widest = inputs.std().sort_values().index[-1:]
DecisionTreeClassifier().fit(inputs[widest], pools["closed"])
# The order is known where the key is.
shortest = sorted(inputs.columns, key=len)[:1]
DecisionTreeClassifier().fit(inputs[shortest], pools["closed"])
