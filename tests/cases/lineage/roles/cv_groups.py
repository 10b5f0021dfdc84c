#: scans.csv [patient, lesion, contrast, malignant]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_score

scans = pd.read_csv("scans.csv")
X, y = scans[["lesion", "contrast"]], scans["malignant"]
cross_val_score(LogisticRegression(), X, y, groups=scans["patient"], cv=GroupKFold(5))
