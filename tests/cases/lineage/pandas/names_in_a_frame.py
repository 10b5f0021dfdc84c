#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
inputs = pools[["length", "depth"]]
tree = DecisionTreeClassifier().fit(inputs, pools["closed"])
ranks = pd.DataFrame({"feature": inputs.columns, "importance": tree.feature_importances_})
best = ranks.sort_values("importance", ascending=False).head(1)["feature"]
DecisionTreeClassifier().fit(pools[best], pools["closed"])
top = pd.Series(tree.feature_importances_, index=inputs.columns).nlargest(1).index
DecisionTreeClassifier().fit(pools[top], pools["closed"])
# What is made of the names is not known any more.
upper = ranks["feature"].str.replace("x", "y")
DecisionTreeClassifier().fit(pools[upper], pools["closed"])
