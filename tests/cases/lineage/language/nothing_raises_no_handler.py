#: ponds.csv [site, depth, area, frogs]
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
for name in ["site", "missing"]:
    try:
        ponds = ponds.drop(columns=name)
    except KeyError:
        print("no", name)
try:
    X = ponds[["depth"]]
    y = ponds["frogs"]
except KeyError:
    y = ponds["area"]
Ridge().fit(ponds[["depth", "area"]], y)
Ridge().fit(ponds.drop(columns="frogs"), ponds["frogs"])
