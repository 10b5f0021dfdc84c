import pandas as pd
from sklearn.linear_model import LogisticRegression

clean = pd.read_csv("clean.csv")
LogisticRegression().fit(clean.drop(columns=["hired", "s"]), clean["hired"])
