import pandas as pd

people = pd.read_csv("raw/people.csv")
people[["gender", "pay", "y"]].to_parquet("data/one.parquet")
