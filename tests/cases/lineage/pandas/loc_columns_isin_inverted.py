#: soils.csv [plot, ph, clay, sand, yield]
import pandas as pd
from sklearn.linear_model import LinearRegression

soils = pd.read_csv("soils.csv")
X = soils.loc[:, ~soils.columns.isin(["plot", "yield"])]
LinearRegression().fit(X, soils["yield"])
