#: pools.csv [name, length, closed]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

pools = pd.read_csv("pools.csv")
parts = pools["name"].str.split("-", expand=True)
DecisionTreeClassifier().fit(parts[[1]].astype(int), pools["closed"])
