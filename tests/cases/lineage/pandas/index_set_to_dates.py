#: ponds.csv [day, site, depth, frogs]
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
ponds.index = pd.to_datetime(ponds["day"])
ponds["month"] = ponds.index.month
by_site = ponds.set_index(["site", "day"]).reset_index(level="site")
Ridge().fit(ponds[["month"]], ponds["frogs"])
Ridge().fit(by_site[["site", "depth"]], by_site["frogs"])
