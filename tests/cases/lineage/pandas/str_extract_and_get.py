#: people.csv [name, born, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

people = pd.read_csv("people.csv")
people["year"] = people["born"].str.extract(r"(\d{4})").astype(int)
people["initial"] = people["name"].str.get(0).map(ord)
LogisticRegression().fit(people[["year", "initial"]], people["won"])
