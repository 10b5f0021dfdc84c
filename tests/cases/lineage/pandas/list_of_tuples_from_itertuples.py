#: crates.csv [width, depth, fragile, broke]
import pandas as pd
from sklearn.linear_model import LogisticRegression

crates = pd.read_csv("crates.csv")
rows = [(r.width, r.fragile == "yes") for r in crates.itertuples(index=False)]
X = pd.DataFrame(rows, columns=["w", "f"])
LogisticRegression().fit(X, crates["broke"])
