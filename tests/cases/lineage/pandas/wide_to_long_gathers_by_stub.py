#: ponds.csv [site, frogs_1, frogs_2, newts_1, newts_2, depth]
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
long = pd.wide_to_long(ponds, ["frogs", "newts"], i="site", j="visit", sep="_").reset_index()
Ridge().fit(long[["newts", "visit", "depth"]], long["frogs"])
