#: kites.csv [sail, tail, color, flies]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

kites = pd.read_csv("kites.csv")
every = list(kites.columns)
inputs = every
every.remove("flies")
every.remove("color")
DecisionTreeClassifier().fit(kites[inputs], kites["flies"])
