import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
d = pd.read_csv('pima.csv', header=None).values
left, right = np.hsplit(d, [4])
y = right[:, -1]
LogisticRegression().fit(left, y)
a, b, c = np.split(d, [3, 8], axis=1)
LogisticRegression(max_iter=300).fit(np.c_[a, b[:, 1]], c.ravel())
