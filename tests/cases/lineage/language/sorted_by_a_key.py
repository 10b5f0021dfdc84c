#: reeds.csv [b2, a10, a1, tall]
import pandas as pd
from sklearn.linear_model import LinearRegression

reeds = pd.read_csv("reeds.csv")
names = sorted(["b2", "a10", "a1"], key=lambda n: (len(n), n))
LinearRegression().fit(reeds[names[:2]], reeds["tall"])
