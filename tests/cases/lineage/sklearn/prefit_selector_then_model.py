#: corks.csv [width, bark, age, dry]
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.feature_selection import SelectFromModel
from sklearn.linear_model import LogisticRegression

corks = pd.read_csv("corks.csv")
X, y = corks[["width", "bark"]], corks["dry"]
trees = ExtraTreesClassifier().fit(X, y)
X_small = SelectFromModel(trees, prefit=True).transform(X)
LogisticRegression().fit(X_small, y)
