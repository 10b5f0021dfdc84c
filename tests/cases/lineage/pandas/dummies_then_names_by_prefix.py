#: hires.csv [degree, city, years, hired]
import pandas as pd
from sklearn.linear_model import LogisticRegression

hires = pd.read_csv("hires.csv")
wide = pd.get_dummies(hires, columns=["degree", "city"])
cols = [c for c in wide.columns if c.startswith("city_")]
LogisticRegression().fit(wide[cols + ["years"]], wide["hired"])
