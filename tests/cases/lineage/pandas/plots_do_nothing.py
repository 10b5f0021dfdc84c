import cufflinks
import pandas as pd
from sklearn.linear_model import Ridge

df = pd.read_csv("wells.csv", usecols=["depth", "yield"])
df.iplot(kind="scatter", x="depth", y="yield")
df["depth"].iplot(kind="hist")
df.hist(bins=20)
Ridge().fit(df[["depth"]], df["yield"])
