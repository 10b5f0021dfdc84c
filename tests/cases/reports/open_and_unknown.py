import pandas as pd
from sklearn.linear_model import LogisticRegression
from lab import scramble

visits = pd.read_csv("visits.csv")
X = scramble(visits.drop(columns=["outcome"]))
LogisticRegression().fit(X, visits["outcome"])
