#: games.csv [zeta, beta, alpha, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
names = sorted(c for c in games.columns if c != "won")
LogisticRegression().fit(games[names[:2]], games["won"])
