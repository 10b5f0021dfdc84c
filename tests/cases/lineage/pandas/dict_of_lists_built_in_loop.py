#: games.csv [home, s1, s2, s3, won]
import pandas as pd
from sklearn.linear_model import LogisticRegression

games = pd.read_csv("games.csv")
data = {"early": [], "late": [], "won": []}
for _, g in games.iterrows():
    data["early"].append(g.s1)
    data["late"].append(g["s3"])
    data["won"].append(g["won"])
made = pd.DataFrame(data)
LogisticRegression().fit(made[["early"]], made["won"])
