#: stars.csv [id, mass, radius, light]
import pandas as pd
from sklearn.linear_model import LinearRegression

table = pd.read_csv("stars.csv").to_numpy()
LinearRegression().fit(table[:, 1:-1], table[:, -1])
