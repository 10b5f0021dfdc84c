#: kilns.csv [heat, minutes, glaze, cracked]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

kilns = pd.read_csv("kilns.csv")
X = np.c_[kilns["heat"], kilns["minutes"]]
LogisticRegression().fit(X, kilns["cracked"].to_numpy())
