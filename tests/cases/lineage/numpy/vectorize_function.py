#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
grade = np.vectorize(lambda v: 1 if v > 3 else 0)
rods["grade"] = grade(rods["dia"])
LogisticRegression().fit(rods[["grade"]], rods["bent"])
