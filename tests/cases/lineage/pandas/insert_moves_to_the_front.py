#: tides.csv [harbour, height, moon, wind]
import pandas as pd
from sklearn.linear_model import LinearRegression

tides = pd.read_csv("tides.csv")
tides.insert(0, "target", tides.pop("height"))
tides = tides.drop("harbour", axis=1)
LinearRegression().fit(tides.iloc[:, 1:], tides.iloc[:, 0])
