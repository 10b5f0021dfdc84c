#: members.csv [member_no, visits, spend, churned]
import pandas as pd
from sklearn.linear_model import LogisticRegression

members = pd.read_csv("members.csv")
model = LogisticRegression()
model.fit(members.drop(columns=["churned", "member_no"]), members["churned"])
