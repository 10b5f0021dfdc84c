#: stays.csv [arrived, left, cost, again]
import pandas as pd
from sklearn.linear_model import LogisticRegression

stays = pd.read_csv("stays.csv", parse_dates=["arrived", "left"])
stays["nights"] = (stays["left"] - stays["arrived"]).dt.days
LogisticRegression().fit(stays[["nights", "cost"]], stays["again"])
