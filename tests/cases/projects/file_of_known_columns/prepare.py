import pandas as pd

people = pd.read_csv("people.csv")
people[["income", "height", "hired"]].to_csv("clean.csv", index=False)
