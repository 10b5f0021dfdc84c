#: people.csv [id, age, income, target]
import pandas as pd
from sklearn.linear_model import Ridge

people = pd.read_csv("people.csv")
both = pd.concat({"a": people[["id", "age"]], "b": people[["target"]]}, axis=1)
both.columns = [low if low == "target" else high + low for high, low in both.columns]
Ridge().fit(both[["aage"]], both["target"])
