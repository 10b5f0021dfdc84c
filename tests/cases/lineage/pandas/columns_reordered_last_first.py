#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
cols = list(games.columns)
games = games[cols[-1:] + cols[:-1]]
LogisticRegression().fit(games.iloc[:, 2:4], games.iloc[:, 0])
