#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
crates[["small", "large"]] = crates.apply(lambda r: pd.Series([min(r["width"], r["depth"]), r["depth"]]), axis=1)
LogisticRegression().fit(crates[["large"]], crates["broke"])
