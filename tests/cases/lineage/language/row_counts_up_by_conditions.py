#: ponds.csv [depth, area, reeds, frogs]
import pandas as pd
from sklearn.linear_model import Ridge


def points(row):
    total = 0
    if row["depth"] > 2:
        total += 1
    if row["reeds"] == "many":
        total += 2
    return total


ponds = pd.read_csv("ponds.csv")
ponds["points"] = ponds.apply(points, axis=1)
Ridge().fit(ponds[["points"]], ponds["frogs"])
