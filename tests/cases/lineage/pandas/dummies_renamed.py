#: silks.csv [Dye Stuff, weave, threads, torn]
import pandas as pd
from sklearn.linear_model import LogisticRegression

silks = pd.read_csv("silks.csv")
d = pd.get_dummies(silks.drop(columns="torn"), columns=["Dye Stuff", "weave"])
d = d.rename(columns=lambda c: c.lower().replace(" ", "_"))
LogisticRegression().fit(d[[c for c in d.columns if c.startswith("dye_stuff_")]], silks["torn"])
