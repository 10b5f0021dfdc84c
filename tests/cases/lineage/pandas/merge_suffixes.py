#: left.csv [id, score, y]
#: right.csv [id, score]
import pandas as pd
from sklearn.linear_model import LinearRegression

a = pd.read_csv("left.csv")
b = pd.read_csv("right.csv")
m = a.merge(b, on="id", suffixes=("_a", "_b"))
LinearRegression().fit(m[["score_b"]], m["y"])
