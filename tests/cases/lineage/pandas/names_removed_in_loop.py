#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
cols = games.columns.tolist()
for bad in ["home", "won"]:
    cols.remove(bad)
cols.pop(0)
LogisticRegression().fit(games[cols], games["won"])
