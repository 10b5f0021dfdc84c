import os
import pandas as pd
from sklearn.linear_model import LogisticRegression
SMALL = True
df = pd.read_csv('heart.csv')
cols = ['age', 'chol'] if SMALL else [c for c in df.columns if c != 'target']
drop = () if not SMALL else ('chol',)
X = df[[c for c in cols if c not in drop]]
LogisticRegression().fit(X, df['target'])
