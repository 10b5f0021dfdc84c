#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
X = rods.iloc[:, np.r_[0, 2:3]]
LogisticRegression().fit(X, rods.iloc[:, -1])
