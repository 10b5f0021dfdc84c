#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
rows = []
for r in crates.itertuples():
    rows.append({"ratio": r.width / r.depth, "y": r.broke})
small = pd.DataFrame(rows)
LogisticRegression().fit(small[["ratio"]], small["y"])
