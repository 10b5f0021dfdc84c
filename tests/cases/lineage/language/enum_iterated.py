#: soils.csv [clay, sand, silt, yield]
from enum import Enum
import pandas as pd
from sklearn.linear_model import LinearRegression

class Inputs(Enum):
    CLAY = "clay"
    SAND = "sand"

soils = pd.read_csv("soils.csv")
LinearRegression().fit(soils[[c.value for c in Inputs]], soils["yield"])
