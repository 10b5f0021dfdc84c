#: farms.csv [county, yield, acres, rain, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

def weighted(group, value, weight):
    return (group[value] * group[weight]).sum() / group[weight].sum()

farms = pd.read_csv("farms.csv")
level = farms.groupby("county").apply(weighted, "yield", weight="acres")
LinearRegression().fit(farms[["county"]].assign(level=farms["county"].map(level))[["level"]], farms["price"])
