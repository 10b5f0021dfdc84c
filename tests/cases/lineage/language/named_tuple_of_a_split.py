#: pools.csv [length, depth, chlorine, closed]
from typing import NamedTuple
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

class Parts(NamedTuple):
    X_train: pd.DataFrame
    X_test: pd.DataFrame
    y_train: pd.Series
    y_test: pd.Series

pools = pd.read_csv("pools.csv")
parts = Parts(*train_test_split(pools[["length"]], pools["closed"]))
DecisionTreeClassifier().fit(parts.X_train, parts.y_train)
