#: hires.csv [degree, years, city, hired]
import pandas as pd
from sklearn.linear_model import LogisticRegression

hires = pd.read_csv("hires.csv")
encoded = pd.get_dummies(hires, drop_first=True)
LogisticRegression().fit(encoded.drop(columns="hired"), encoded["hired"])
