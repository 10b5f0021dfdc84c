#: rods.csv [len, dia, heat, bent]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
idx = np.random.permutation(len(data))
cut = int(0.8 * len(idx))
train, test = data[idx[:cut]], data[idx[cut:]]
LogisticRegression().fit(train[:, :-1], train[:, -1])
