#: tides.csv [Harbour, Height, Moon, Wind]
import pandas as pd
from sklearn.linear_model import LinearRegression

tides = pd.read_csv("tides.csv").rename(columns=str.lower)
LinearRegression().fit(tides[["moon", "wind"]], tides["height"])
