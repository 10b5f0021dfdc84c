import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
d = pd.read_csv('heart.csv')
names = np.array(d.columns)
A = d.values
want = np.isin(names, ['age', 'chol', 'oldpeak'])
LogisticRegression(max_iter=300).fit(A[:, want], A[:, names == 'target'].ravel())
ix = [list(names).index(n) for n in ('cp', 'ca')]
LogisticRegression(max_iter=300).fit(A[:, ix], A[:, -1])
ix2 = np.where(np.char.startswith(names.astype(str), 'th'))[0]
LogisticRegression(max_iter=300).fit(A[:, ix2], A[:, -1])
Z = np.empty((len(A), 2)); Z[:, 0] = A[:, 4] / A[:, 0]; Z[:, 1] = A[:, 7]
LogisticRegression(max_iter=300).fit(Z, d.target)
W = np.vstack([d['age'], d['fbs'] * d['exang']]).T
LogisticRegression(max_iter=300).fit(W, d.target)
np.random.shuffle(idx := np.arange(len(A)))
B = A[idx]
LogisticRegression(max_iter=300).fit(B[:150, [2, 9]], B[:150, 13])
X, y = np.hsplit(d[['slope', 'thal', 'target']].to_numpy(), [2])
LogisticRegression(max_iter=300).fit(X, y.ravel())
