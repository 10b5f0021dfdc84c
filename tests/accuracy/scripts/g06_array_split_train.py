import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
d = np.array(pd.read_csv('heart.csv'))
tr, va, te = np.split(d, [120, 160])
X, y = tr[:, :4], tr[:, -1]
LogisticRegression(max_iter=200).fit(X, y)
folds = np.array_split(d, 4)
train = np.concatenate([f for k, f in enumerate(folds) if k != 1])
LogisticRegression(max_iter=200).fit(train[:, [0, 2]], train[:, 13])
