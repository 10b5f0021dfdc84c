import pandas as pd
from sklearn.linear_model import LogisticRegression

visits = pd.read_csv("data/visits.csv")
model = LogisticRegression()
model.fit(visits.drop(["no_show", "ssn"], axis=1), visits["no_show"])
