#: wells.csv [depth, flow, owner, dry]
import pandas as pd
from sklearn.linear_model import LogisticRegression

wells = pd.read_csv("wells.csv")
X = wells[["depth", "flow"]]
X = X.fillna(X.mean())
LogisticRegression().fit(X[["depth"]], wells["dry"])
