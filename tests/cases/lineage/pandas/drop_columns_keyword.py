#: members.csv [member_no, joined, visits, spend, churned]
import pandas as pd
from sklearn.linear_model import LogisticRegression

members = pd.read_csv("members.csv")
y = members.churned
members = members.drop(columns=["member_no", "joined", "churned"])
LogisticRegression(max_iter=500).fit(members, y)
