#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
made = crates.apply(lambda r: (r["width"] + 1, r["depth"] * 2), axis=1, result_type="expand")
made.columns = ["a", "b"]
LogisticRegression().fit(made[["a"]], crates["broke"])
