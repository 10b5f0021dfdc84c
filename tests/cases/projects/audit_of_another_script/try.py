#: staff.csv [sex, race, score, tests, hired]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

staff = pd.read_csv("staff.csv")
RandomForestClassifier().fit(staff[["score", "tests"]], staff["hired"])
