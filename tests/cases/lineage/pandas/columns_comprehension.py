#: plants.csv [leaf_len, leaf_width, stem, species]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

plants = pd.read_csv("plants.csv")
leaf = [c for c in plants.columns if c.startswith("leaf_")]
DecisionTreeClassifier().fit(plants[leaf], plants["species"])
