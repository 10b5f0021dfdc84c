#: hives.csv [field, honey, wax, bees, sold]
import pandas as pd
from sklearn.linear_model import LinearRegression

hives = pd.read_csv("hives.csv")
stats = hives.groupby("field")[["honey", "wax"]].agg(["mean", "max"])
most = stats.xs("max", axis=1, level=1).add_suffix("_max")
hives = hives.merge(most, left_on="field", right_index=True)
LinearRegression().fit(hives[["wax_max", "bees"]], hives["sold"])
