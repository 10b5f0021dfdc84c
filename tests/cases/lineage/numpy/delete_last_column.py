#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").to_numpy()
y = data[:, -1]
LogisticRegression().fit(np.delete(data, -1, 1), y)
