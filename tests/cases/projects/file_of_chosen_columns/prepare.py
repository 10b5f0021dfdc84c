#: people.csv [race, age, gender, income, hired]
import pandas as pd

people = pd.read_csv("people.csv").set_index("race")
people.to_csv("with_index.csv", columns=["age", "income", "hired"])
people.to_csv("called_otherwise.csv", index=False, columns=["age", "hired"], header=["years", "label"])
people[["gender", "hired"]].to_csv("without_header.csv", index=False, header=False)
people.to_excel("people.xlsx", columns=["income", "hired"], index=False)
