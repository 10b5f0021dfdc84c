import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression

people = pd.read_csv("people.csv")
model = RandomForestClassifier().fit(people[["gender", "income"]], people["hired"])
people["score"] = model.predict_proba(people[["gender", "income"]])[:, 1]
people[["score", "hired"]].to_parquet("scores.parquet")
