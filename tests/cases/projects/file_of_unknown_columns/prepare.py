import pandas as pd

people = pd.read_csv("people.csv")
people.drop(columns=["number"]).rename(columns={"sex": "s"}).to_csv("clean.csv", index=False)
