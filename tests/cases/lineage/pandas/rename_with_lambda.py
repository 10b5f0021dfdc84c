#: tides.csv [Harbour, Height, Moon, Wind]
import pandas as pd
from sklearn.linear_model import LinearRegression

tides = pd.read_csv("tides.csv")
tides.rename(columns=lambda c: "x_" + c.lower() if c != "Height" else "y", inplace=True)
LinearRegression().fit(tides[["x_moon", "x_wind"]], tides["y"])
