#: tanks.csv [owner, litres, algae, leaking]
import pandas as pd
from sklearn.linear_model import LogisticRegression

tanks = pd.read_csv("tanks.csv")
copy = tanks.copy()
copy.drop(columns=["litres"], inplace=True)
del tanks["owner"]
LogisticRegression().fit(tanks.drop("leaking", axis=1), tanks["leaking"])
