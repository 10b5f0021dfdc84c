#: rowers.csv [name, height, reach, weight, split]
import pandas as pd
from sklearn.neighbors import KNeighborsRegressor

rowers = pd.read_csv("rowers.csv")
X = rowers.iloc[:, [1, 3]].values
y = rowers.iloc[:, 4].values
KNeighborsRegressor(3).fit(X, y)
