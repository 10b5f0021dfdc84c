#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
d = rods.to_dict("list")
d.pop("dia")
again = pd.DataFrame(d)
LogisticRegression().fit(again.drop(columns="bent"), again["bent"])
