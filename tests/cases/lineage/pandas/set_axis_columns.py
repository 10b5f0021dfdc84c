#: tides.csv [Harbour, Height, Moon, Wind]
import pandas as pd
from sklearn.linear_model import LinearRegression

tides = pd.read_csv("tides.csv").set_axis(["h", "y", "m", "w"], axis=1)
LinearRegression().fit(tides[["m", "w"]], tides["y"])
