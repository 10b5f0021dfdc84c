#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression


def measure(row, by="depth", scale=1):
    return row["width"] / row[by] * scale


crates = pd.read_csv("crates.csv")
crates["gap"] = crates.apply(measure, axis=1, by="depth", scale=3)
LogisticRegression().fit(crates[["gap"]], crates["broke"])
