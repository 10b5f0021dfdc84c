#: soils.csv [plot, ph, clay, sand, yield]
import pandas as pd
from sklearn.linear_model import LinearRegression

soils = pd.read_csv("soils.csv")
del soils["plot"]
del soils["sand"]
y = soils.pop("yield")
LinearRegression().fit(soils, y)
