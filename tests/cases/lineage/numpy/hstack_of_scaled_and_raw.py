#: tides.csv [moon, wind, harbour, height]
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

tides = pd.read_csv("tides.csv")
scaled = StandardScaler().fit_transform(tides[["moon", "wind"]])
X = np.hstack([scaled, tides[["harbour"]].values])
LinearRegression().fit(X, tides["height"].values)
