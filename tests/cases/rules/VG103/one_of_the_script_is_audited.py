#: staff.csv [sex, race, score, tests, hired]
import pandas as pd
from fairlearn.metrics import MetricFrame
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score

staff = pd.read_csv("staff.csv")
tried = RandomForestClassifier()
tried.fit(staff[["score", "tests"]], staff["hired"])
model = LogisticRegression()
model.fit(staff[["score"]], staff["hired"])
MetricFrame(metrics=recall_score, y_true=staff["hired"], y_pred=model.predict(staff[["score"]]), sensitive_features=staff[["sex", "race"]])
