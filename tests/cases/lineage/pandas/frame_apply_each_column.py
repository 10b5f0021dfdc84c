#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
norm = crates[["width", "depth"]].apply(lambda c: (c - c.min()) / (c.max() - c.min()))
LogisticRegression().fit(norm[["depth"]], crates["broke"])
