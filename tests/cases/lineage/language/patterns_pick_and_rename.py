#: ponds.csv [q1_depth, q2_area, q10_reeds, note, frogs]
import re
import pandas as pd
from sklearn.linear_model import Ridge

ponds = pd.read_csv("ponds.csv")
early = [c for c in ponds.columns if re.match(r"q[12]_", c)]
number = re.compile(r"^q(\d+)_")
ponds.columns = [number.sub(r"\1_", c) for c in ponds.columns]
Ridge().fit(ponds[[re.sub("^q", "", c) for c in early]], ponds["frogs"])
Ridge().fit(ponds[[c for c in ponds if re.search("reed", c) and not re.fullmatch("note", c)]], ponds["frogs"])
