#: hives.csv [frames, mites, queen_age, survived]
import pandas as pd
from sklearn.linear_model import LogisticRegression

hives = pd.read_csv("hives.csv")
hives["load"] = hives.apply(lambda row: row["mites"] / row["frames"], axis=1)
LogisticRegression().fit(hives[["load", "queen_age"]], hives["survived"])
