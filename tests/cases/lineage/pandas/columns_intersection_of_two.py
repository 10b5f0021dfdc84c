#: games.csv [home, s1, s2, s3, won]
#: test.csv [home, s1, s3]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
test = pd.read_csv("test.csv")
common = games.columns.intersection(test.columns).drop("home")
LogisticRegression().fit(games[common], games["won"])
