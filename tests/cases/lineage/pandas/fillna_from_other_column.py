#: wells.csv [depth, flow, owner, dry]
import pandas as pd
from sklearn.linear_model import LogisticRegression

wells = pd.read_csv("wells.csv")
wells["depth"] = wells["depth"].fillna(wells["flow"])
LogisticRegression().fit(wells[["depth"]], wells["dry"])
