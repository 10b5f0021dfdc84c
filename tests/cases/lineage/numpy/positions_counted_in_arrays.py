#: pools.csv [length, depth, chlorine, closed]
import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
values = pools.to_numpy()
DecisionTreeClassifier().fit(values[:, np.delete(np.arange(4), [0, -1])], values[:, -1])
mask = np.ones(4, dtype=bool)
mask[[1, 3]] = False
DecisionTreeClassifier().fit(values[:, mask], values[:, -1])
DecisionTreeClassifier().fit(values[:, np.concatenate([np.arange(1), [2]])], values[:, -1])
DecisionTreeClassifier().fit(values[:, ~np.isin(np.arange(4), [0, 3])], values[:, -1])
names = np.array(pools.columns)
DecisionTreeClassifier().fit(values[:, np.where(np.char.startswith(names, "de"))[0]], values[:, -1])
DecisionTreeClassifier().fit(values.T[[0, 1]].T, values[:, -1])
