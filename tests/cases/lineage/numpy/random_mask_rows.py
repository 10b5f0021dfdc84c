#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

rods = pd.read_csv("rods.csv")
mask = np.random.rand(len(rods)) < 0.8
train = rods[mask]
test = rods[~mask]
LogisticRegression().fit(train[["len"]], train["bent"])
