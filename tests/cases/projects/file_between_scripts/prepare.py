import pandas as pd

people = pd.read_csv("people.csv")
people = people.rename(columns={"gender": "g"})
people["age_group"] = pd.cut(people["age"], 5)
people[["g", "age_group", "income", "hired"]].to_csv("data/clean.csv", index=False)
