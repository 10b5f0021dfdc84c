#: mints.csv [leaf, oil, stem, grade]
import pandas as pd
from sklearn.linear_model import LinearRegression

names = ["leaf", "oil", "stem"]
roles = ["in", "in", "out"]
use = {n: r for n, r in zip(names, roles)}
columns = [n for n, r in use.items() if r == "in"]
mints = pd.read_csv("mints.csv")
LinearRegression().fit(mints[columns], mints["grade"])
