#: left.csv [id, score, y]
#: right.csv [id, size]
import pandas as pd
from sklearn.linear_model import LinearRegression

a = pd.read_csv("left.csv")
b = pd.read_csv("right.csv", index_col="id")
m = a.merge(b, left_on="id", right_index=True)
LinearRegression().fit(m[["size"]], m["y"])
