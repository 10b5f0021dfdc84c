#: ponds.csv [owner, fish, lilies, depth, frozen]
import pandas as pd
from sklearn.svm import SVC

ponds = pd.read_csv("data/ponds.csv")
ponds["life"] = ponds["fish"] + ponds["lilies"]
SVC().fit(ponds[["life", "depth"]], ponds["frozen"])
