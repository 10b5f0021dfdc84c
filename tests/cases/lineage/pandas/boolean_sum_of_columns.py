#: wells.csv [depth, flow, owner, dry]
import pandas as pd
from sklearn.linear_model import LogisticRegression

wells = pd.read_csv("wells.csv")
wells["flags"] = (wells["depth"] > 50).astype(int) + (wells["flow"] < 2).astype(int)
LogisticRegression().fit(wells[["flags"]], wells["dry"])
