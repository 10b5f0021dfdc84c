#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
keep = np.array([True, False, True, False])
LogisticRegression().fit(data[:, keep], data[:, 3])
