#: hires.csv [degree, city, years, hired]
import pandas as pd
from sklearn.linear_model import LogisticRegression

hires = pd.read_csv("hires.csv")
hires["phd"] = pd.get_dummies(hires["degree"])["phd"]
y = pd.get_dummies(hires["hired"], drop_first=True)
LogisticRegression().fit(hires[["phd", "years"]], y.values.ravel())
