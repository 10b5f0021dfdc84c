#: weirs.csv [flow_day, flow_night, level_day, level_night, silt, flood]
from itertools import chain, product
import pandas as pd
from sklearn.linear_model import LogisticRegression

made = [f"{a}_{b}" for a, b in product(["flow", "level"], ["day"])]
columns = list(chain(made, ["silt"], []))
weirs = pd.read_csv("weirs.csv")
LogisticRegression().fit(weirs[columns], weirs["flood"])
