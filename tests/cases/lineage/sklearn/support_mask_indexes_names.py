#: pens.csv [ink, nib, cap, colour, leaks]
import numpy as np
import pandas as pd
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.tree import DecisionTreeClassifier

pens = pd.read_csv("pens.csv")
X = pens.iloc[:, :3]
selector = SelectKBest(chi2, k=2).fit(X, pens["leaks"])
names = X.columns[selector.get_support()].tolist()
scores = pd.Series(selector.scores_, index=X.columns).nlargest(2)
DecisionTreeClassifier().fit(X[names], pens.leaks)
DecisionTreeClassifier().fit(X[scores.index], pens.leaks)
DecisionTreeClassifier().fit(X.loc[:, np.array(selector.get_support())], pens.leaks)
