#: kites2.csv [sail, tail, string, flies]
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier, BaggingClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

kites = pd.read_csv("kites2.csv")
X, y = kites[["sail", "tail"]], kites["flies"]
BaggingClassifier(DecisionTreeClassifier(), n_estimators=3).fit(X, y)
AdaBoostClassifier(estimator=DecisionTreeClassifier(max_depth=1)).fit(X, y)
VotingClassifier([("lr", LogisticRegression()), ("knn", KNeighborsClassifier())]).fit(X, y)
