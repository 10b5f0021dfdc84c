"""A model that does not see who somebody is, and an audit that asks whether it treats them alike."""
import pandas as pd
from fairlearn.metrics import MetricFrame, selection_rate
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

students = pd.read_csv("data/admissions.csv", usecols=["ethnicity", "grade", "essay", "interview", "admitted"])
train, test = train_test_split(students, test_size=0.3, random_state=23)

inputs = ["grade", "essay", "interview"]
model = LogisticRegression()
model.fit(train[inputs], train["admitted"])

audit = MetricFrame(
    metrics={"accuracy": accuracy_score, "admitted": selection_rate},
    y_true=test["admitted"],
    y_pred=model.predict(test[inputs]),
    sensitive_features=test["ethnicity"],
)
print(audit.by_group)
print("largest gap", audit.difference()["admitted"])
