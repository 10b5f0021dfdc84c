#: staff.csv [sex, race, score, hired]
import pandas as pd
from fairlearn.metrics import MetricFrame
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score

staff = pd.read_csv("staff.csv")
model = LogisticRegression()
model.fit(staff[["score"]], staff["hired"])
MetricFrame(metrics=recall_score, y_true=staff["hired"], y_pred=model.predict(staff[["score"]]), sensitive_features=staff["sex"])
