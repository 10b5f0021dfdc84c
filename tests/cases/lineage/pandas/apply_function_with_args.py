#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression


def measure(row, first, second):
    return row[first] - row[second]


crates = pd.read_csv("crates.csv")
crates["gap"] = crates.apply(measure, axis=1, args=("width", "depth"))
LogisticRegression().fit(crates[["gap"]], crates["broke"])
