import pandas as pd
from sklearn.linear_model import Ridge

teams = pd.read_csv("data/teams.csv")
seeds = pd.read_csv("data/seeds.csv")
for name in teams.columns:
    both = teams.merge(seeds, on=name)
Ridge().fit(both[["seed"]], both["wins"])
