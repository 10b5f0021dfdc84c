#: left.csv [id, score, y]
#: right.csv [id, score]
import pandas as pd
from sklearn.linear_model import LinearRegression

a = pd.read_csv("left.csv")
b = pd.read_csv("right.csv")
m = pd.merge(a, b, how="inner", on="id")
LinearRegression().fit(m.drop(["id", "score_x", "y"], axis=1), m["y"])
