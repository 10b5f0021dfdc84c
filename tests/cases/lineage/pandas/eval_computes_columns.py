#: ponds.csv [depth, area, reeds, ph, frogs]
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
half = ponds["ph"] / 2
ponds = ponds.eval("volume = depth * area")
ponds.eval("""
shade = reeds / area
sour = sqrt(@half) + 1
""", inplace=True)
Ridge().fit(ponds[["volume", "sour"]], ponds["frogs"])
Ridge().fit(ponds[["shade"]], ponds.eval("frogs > 3"))
