#: members.csv [city, joined, left]
import pandas as pd
from sklearn.linear_model import LogisticRegression

members = pd.read_csv("members.csv")
members["joined"] = members["joined"].astype("datetime64[ns]")
members["year"] = members["joined"].dt.year
members["day"] = members["joined"].dt.day_name()
members = pd.get_dummies(members, columns=None, drop_first=True)
LogisticRegression().fit(members[["year"]], members["left"])
LogisticRegression().fit(members[["joined", "day_Sunday"]], members["left"])
