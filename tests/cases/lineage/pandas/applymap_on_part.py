#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
crates[["width", "depth"]] = crates[["width", "depth"]].applymap(lambda v: float(str(v).replace("cm", "")))
LogisticRegression().fit(crates[["width"]], crates["broke"])
