#: reefs.csv [site, temp_1, temp_2, depth, bleached]
import pandas as pd
from sklearn.linear_model import LogisticRegression

reefs = pd.read_csv("reefs.csv")
chosen = []
for column in reefs.columns:
    if column.startswith("temp"):
        chosen.append(column)
chosen += ["depth"]
LogisticRegression().fit(reefs[chosen], reefs["bleached"])
