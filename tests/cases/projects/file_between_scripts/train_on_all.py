import pandas as pd
from sklearn.tree import DecisionTreeClassifier

clean = pd.read_csv("./data/clean.csv")
DecisionTreeClassifier().fit(clean.drop(columns=["hired", "g"]), clean["hired"])
