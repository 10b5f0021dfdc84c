import numpy as np
import pandas as pd
from sklearn.neighbors import KNeighborsClassifier
a = pd.read_csv('heart.csv').to_numpy()
y = a[:, -1]
X = np.delete(a, [0, 1, 13], axis=1)
KNeighborsClassifier(3).fit(X, y)
X2 = np.take(a, [2, 4], axis=1)
KNeighborsClassifier(3).fit(X2, y)
X3 = np.column_stack((a[:, 3], a[:, 5:7], a[:, 0] * a[:, 1]))
KNeighborsClassifier(3).fit(X3, y)
