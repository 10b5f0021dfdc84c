import pandas as pd
from sklearn.linear_model import LogisticRegression

# The index is in the file too, and no column that was not chosen.
a = pd.read_csv("with_index.csv")
LogisticRegression().fit(a.drop(columns="hired"), a["hired"])

b = pd.read_csv("called_otherwise.csv")
LogisticRegression().fit(b[["years"]], b["label"])

# Nothing says which column this is.
c = pd.read_csv("without_header.csv", names=["g", "h"])
LogisticRegression().fit(c[["g"]], c["h"])

d = pd.read_excel("people.xlsx")
LogisticRegression().fit(d.drop(columns="hired"), d["hired"])
