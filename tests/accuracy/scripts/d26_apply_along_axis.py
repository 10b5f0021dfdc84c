import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
A = df[['age', 'trestbps', 'chol']].to_numpy()
norm = np.apply_along_axis(lambda r: r / r.sum(), 1, A)
log = np.log1p(A[:, 1])[:, None]
LogisticRegression().fit(np.concatenate((norm[:, :1], log), axis=1), df['target'])
LogisticRegression().fit(np.vstack([A[:, 0], A[:, 2]]).T, df['target'])
