#: soil.csv [ph, clay, sand, yield]
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor

soil = pd.read_csv("soil.csv")
X, y = soil.iloc[:, :-1], soil.iloc[:, -1]
GradientBoostingRegressor().fit(X, y)
