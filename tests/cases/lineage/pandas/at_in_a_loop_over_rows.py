#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
crates["area"] = 0.0
for i in crates.index:
    crates.at[i, "area"] = crates.at[i, "width"] * crates.at[i, "depth"]
LogisticRegression().fit(crates[["area"]], crates["broke"])
