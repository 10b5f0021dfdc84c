#: bonds.csv [rating, coupon, region, default]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

bonds = pd.read_csv("bonds.csv")
X, y = bonds[["rating", "coupon"]], bonds["default"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=bonds["region"])
LogisticRegression().fit(X_train, y_train)
