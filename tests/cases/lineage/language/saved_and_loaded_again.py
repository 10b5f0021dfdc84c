#: people.csv [age, sex, income, y]
import pickle

import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression, Ridge

people = pd.read_csv("people.csv")
y = people["y"]
with open("frame.pkl", "wb") as file:
    pickle.dump(people[["age", "sex"]], file)
with open("frame.pkl", "rb") as file:
    again = pickle.load(file)
Ridge().fit(again, y)

# What happens to the frame after it was saved is not in the file.
kept = people[["income"]]
joblib.dump(kept, "kept.joblib")
kept["age"] = people["age"]
Ridge().fit(joblib.load("kept.joblib"), y)
people[["sex"]].to_pickle("sex.pkl")
Ridge().fit(pd.read_pickle("sex.pkl"), y)
joblib.dump(LogisticRegression().fit(people[["age"]], y), "model.joblib")
people["score"] = joblib.load("model.joblib").predict_proba(people[["age"]])[:, 1]
Ridge().fit(people[["score"]], y)
Ridge().fit(joblib.load("elsewhere.joblib"), y)
