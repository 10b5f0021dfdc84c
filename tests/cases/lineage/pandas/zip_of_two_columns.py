#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
crates["volume"] = [w * d for w, d in zip(crates["width"], crates["depth"])]
LogisticRegression().fit(crates[["volume"]], crates["broke"])
