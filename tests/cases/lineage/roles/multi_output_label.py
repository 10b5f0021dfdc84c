#: rivers.csv [rain, slope, flow, silt]
import pandas as pd
from sklearn.linear_model import LinearRegression

rivers = pd.read_csv("rivers.csv")
LinearRegression().fit(rivers[["rain", "slope"]], rivers[["flow", "silt"]])
