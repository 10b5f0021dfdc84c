#: soils.csv [plot, ph, clay, sand, yield]
import pandas as pd
from sklearn.linear_model import LinearRegression

soils = pd.read_csv("soils.csv")
X = soils.drop(soils.columns[[0, 4]], axis=1)
LinearRegression().fit(X, soils.iloc[:, 4])
