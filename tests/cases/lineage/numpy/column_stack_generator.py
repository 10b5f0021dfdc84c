#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.column_stack([rods[c] for c in ("heat", "len")])
LogisticRegression().fit(X[:, 1].reshape(-1, 1), rods["bent"])
