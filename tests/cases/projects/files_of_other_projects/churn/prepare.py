import pandas as pd

people = pd.read_csv("people.csv")
people.rename(columns={"gender": "x"}).to_csv("train.csv")
