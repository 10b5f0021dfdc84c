#: scans2.csv [patient, size, shape, cancer]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold

scans = pd.read_csv("scans2.csv")
X = scans[["size", "shape"]].to_numpy()
y = scans["cancer"].to_numpy()
groups = scans["patient"].values
for fold, (tr, va) in enumerate(GroupKFold(n_splits=3).split(X, y, groups)):
    RandomForestClassifier().fit(X[tr], y[tr])
