#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
keep = list(set(games.columns) - {"home", "won"} - set(["s2"]))
LogisticRegression().fit(games[keep], games["won"])
