#: spins.csv [a_mean, a_max, b_mean, out]
from itertools import groupby
import pandas as pd
from sklearn.linear_model import LinearRegression

names = ["a_mean", "a_max", "b_mean"]
families = {key: list(group) for key, group in groupby(sorted(names), key=lambda n: n.split("_")[0])}
spins = pd.read_csv("spins.csv")
LinearRegression().fit(spins[families["a"]], spins["out"])
