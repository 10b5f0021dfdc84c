import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
fs = {c: (lambda d, c=c: d[c] / d[c].max()) for c in ('age', 'chol')}
X = pd.concat({k: f(df) for k, f in fs.items()}, axis=1)
LogisticRegression().fit(X, df['target'])
late = [lambda d: d[[c]] for c in ('fbs', 'ca')]
LogisticRegression().fit(late[0](df), df['target'])
