#: people.csv [name, born, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

people = pd.read_csv("people.csv")
people[["first", "last"]] = people["name"].str.split(" ", n=1, expand=True)
people["len"] = people["last"].str.len()
LogisticRegression().fit(people[["len"]], people["won"])
