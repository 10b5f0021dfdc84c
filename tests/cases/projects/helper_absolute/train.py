#: ponds.csv [owner, fish, lilies, frozen]
import pandas as pd
import helpers
from sklearn.svm import SVC

ponds = helpers.without_owner(pd.read_csv("ponds.csv"))
SVC().fit(ponds.drop(columns=["frozen"]), ponds["frozen"])
