#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
names = np.setdiff1d(rods.columns, ["bent", "dia"])
LogisticRegression().fit(rods[names], rods["bent"])
