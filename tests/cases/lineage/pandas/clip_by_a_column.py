#: ponds.csv [depth, area, reeds, frogs]
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
ponds["deep"] = ponds["depth"].clip(lower=0, upper=ponds["area"])
ponds["few"] = np.clip(ponds["reeds"], 0, 10)
Ridge().fit(ponds[["deep", "few"]], ponds["frogs"])
