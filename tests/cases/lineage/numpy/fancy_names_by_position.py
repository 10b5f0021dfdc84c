#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
names = np.array(rods.columns)
LogisticRegression().fit(rods[names[[0, 1]]], rods[names[-1]])
