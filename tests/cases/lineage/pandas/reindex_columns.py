#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
X = games.reindex(columns=["s3", "s1", "bonus"], fill_value=0)
LogisticRegression().fit(X, games["won"])
