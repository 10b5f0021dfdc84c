#: nuts.csv [shell, oil, weight, grade]
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

nuts = pd.read_csv("nuts.csv")
for name in ("label", "target", "grade"):
    if name in nuts.columns:
        target = name
        break
else:
    raise SystemExit("no target")
DecisionTreeClassifier().fit(nuts.drop(columns=[target, "weight"]), nuts[target])
