import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

df = pd.read_csv("wells.csv")
X = np.zeros((len(df), 2))
X[:, [0, 0]] = df[["heat"]]
X[:, 1] = df["draft"]
Ridge().fit(X, df["depth"])
