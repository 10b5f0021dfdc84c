#: pools.csv [length, depth, chlorine, closed]
import pandas as pd
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
axes = LinearDiscriminantAnalysis(n_components=1).fit_transform(pools[["length", "depth"]], pools["closed"])
DecisionTreeClassifier().fit(axes, pools["closed"])
