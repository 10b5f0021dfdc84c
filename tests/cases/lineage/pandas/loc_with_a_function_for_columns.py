#: reefs.csv [depth, salt, shade, fish]
import pandas as pd
from sklearn.linear_model import LinearRegression

reefs = pd.read_csv("reefs.csv")
X = reefs.loc[lambda r: r["depth"] > 2, lambda r: [c for c in r.columns if c.startswith("s")]]
LinearRegression().fit(X, reefs.loc[lambda r: r["depth"] > 2, "fish"])
