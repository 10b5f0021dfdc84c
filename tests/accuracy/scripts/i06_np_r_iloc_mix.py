import numpy as np
import pandas as pd
from sklearn.svm import SVC
df = pd.read_csv('heart.csv')
X = df.iloc[:, np.r_[0:3, 7, -3:-1]]
y = df.iloc[:, -1]
SVC().fit(X, y)
a = df.to_numpy()
SVC().fit(a[:, np.delete(np.arange(a.shape[1]), [1, 13])], a[:, -1].astype(int))
SVC().fit(a[:, :-1][:, ::4], a[:, -1].astype(int))
mask = np.ones(a.shape[1], dtype=bool)
mask[[1, -1]] = False
SVC().fit(a[:, mask], a[:, -1].astype(int))
head, tail = np.split(a, [5], axis=1)
SVC().fit(head, tail[:, -1].astype(int))
