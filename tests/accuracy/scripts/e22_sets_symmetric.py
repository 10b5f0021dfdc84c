import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
allc = set(df)
a = {'age', 'sex', 'cp', 'target'}
b = {'cp', 'chol', 'target'}
LogisticRegression(max_iter=300).fit(df[sorted(a ^ b)], df.target)
LogisticRegression(max_iter=300).fit(df[list((a | b) - {'target'})], df.target)
rest = allc.difference(a, b).difference(['thal'])
LogisticRegression(max_iter=400).fit(df[sorted(rest)], df.target)
LogisticRegression().fit(df[[c for c in df if c in a and c in b and c != 'target']], df.target)
