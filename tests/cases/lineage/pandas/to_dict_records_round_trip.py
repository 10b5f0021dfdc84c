#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
records = games.to_dict("records")
for r in records:
    r["late"] = r["s2"] + r["s3"]
again = pd.DataFrame(records)
LogisticRegression().fit(again[["late", "s1"]], again["won"])
