#: reefs.csv [salt, depth, shade, fish]
import pandas as pd
from sklearn.linear_model import LinearRegression

reefs = pd.read_csv("reefs.csv").sort_index(axis=1)
LinearRegression().fit(reefs.iloc[:, [0, 3]], reefs.iloc[:, 1])
