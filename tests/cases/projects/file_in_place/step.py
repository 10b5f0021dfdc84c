import pandas as pd
from sklearn.linear_model import LinearRegression

frame = pd.read_csv("frame.csv")
frame["b"] = frame["gender"] * 2
frame.to_csv("frame.csv")
again = pd.read_csv("frame.csv")
LinearRegression().fit(again[["b"]], again["y"])
