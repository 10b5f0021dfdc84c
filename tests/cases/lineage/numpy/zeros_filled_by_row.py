#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = np.zeros((len(rods), 2))
for i, row in rods.iterrows():
    X[i, 0] = row["len"]
    X[i, 1] = row["dia"]
LogisticRegression().fit(X, rods["bent"])
