#: visits.csv [visitor, page, bought]
import pandas as pd
from sklearn.linear_model import LogisticRegression

visits = pd.read_csv("visits.csv")
seen = pd.get_dummies(visits["page"]).groupby(visits["visitor"]).max()
X = seen.join(visits.groupby("visitor")["bought"].max())
LogisticRegression().fit(X.drop(columns="bought"), X["bought"])
