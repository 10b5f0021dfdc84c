#: bonds.csv [rating, coupon, region, default]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, StratifiedKFold

bonds = pd.read_csv("bonds.csv")
X, y = bonds[["rating", "coupon"]], bonds["default"]
for train, test in StratifiedKFold(5).split(X, bonds["region"]):
    LogisticRegression().fit(X.iloc[train], y.iloc[train])
for train, test in KFold(5).split(X, bonds["region"]):
    LogisticRegression().fit(X.iloc[train], y.iloc[train])
