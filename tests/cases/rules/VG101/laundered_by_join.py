#: loans.csv [id, income, default]
#: people.csv [person, sex, city]
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
people = pd.read_csv("people.csv").rename(columns={"person": "id", "sex": "kind"})
data = pd.merge(loans, people, how="left", on="id")
LogisticRegression().fit(data.drop(columns=["id", "default", "city"]), data["default"])
