import pandas as pd
from sklearn.linear_model import LinearRegression

two = pd.read_csv("data/two.csv")
LinearRegression().fit(two[["pay", "rate"]], two["y"])
