#: orchard.csv [acidity, sugar, weight, grade]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

fruit = pd.read_csv("data/orchard.csv")
X = fruit.drop("grade", axis=1)
DecisionTreeClassifier().fit(X, fruit["grade"])
