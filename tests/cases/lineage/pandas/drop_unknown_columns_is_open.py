import pandas as pd
from sklearn.linear_model import LogisticRegression

visits = pd.read_csv("visits.csv")
X = visits.drop(columns=["visit_id", "no_show"])
y = visits["no_show"]
LogisticRegression().fit(X, y)
