#: pipes.csv [bore, wall, rust, burst]
from operator import itemgetter
import pandas as pd
from sklearn.linear_model import LogisticRegression

config = {"x": ["bore", "wall"], "y": "burst", "z": 1}
columns, target = itemgetter("x", "y")(config)
pipes = pd.read_csv("pipes.csv")
LogisticRegression().fit(pipes[columns], pipes[target])
