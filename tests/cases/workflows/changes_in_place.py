import pandas as pd

df = pd.read_csv("a.csv")
df["b"] = df["a"] * 2
df["a"] += 1
df.index.name = "row"
cols = ["a"]
cols += ["b"]
del df["a"]
head = df.iloc[:10, 1]
