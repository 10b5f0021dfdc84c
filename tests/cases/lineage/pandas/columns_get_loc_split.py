#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
i = games.columns.get_loc("s2")
LogisticRegression().fit(games.iloc[:, i:-1], games.iloc[:, -1])
