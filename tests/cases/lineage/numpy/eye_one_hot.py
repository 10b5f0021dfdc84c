#: rods.csv [len, kind, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
codes = rods["kind"].factorize()[0]
onehot = np.eye(4)[codes]
LogisticRegression().fit(np.hstack([onehot, rods[["len"]]]), rods["bent"])
