#: staff.csv [sex, race, score, tests, hired]
import pandas as pd
from sklearn.linear_model import LogisticRegression

staff = pd.read_csv("staff.csv")
model = LogisticRegression()
model.fit(staff[["score"]], staff["hired"])
