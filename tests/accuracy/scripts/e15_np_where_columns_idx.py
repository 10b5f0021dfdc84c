import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
names = np.array(df.columns)
sel = np.where(np.isin(names, ['age', 'ca']))[0]
LogisticRegression().fit(df.values[:, sel], df['target'])
keep = names[~np.isin(names, ['target', 'sex', 'thal', 'slope'])]
LogisticRegression(max_iter=300).fit(df[keep], df['target'])
LogisticRegression().fit(df[names[[1, 2]]], df['target'])
