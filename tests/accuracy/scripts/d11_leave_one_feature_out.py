import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
feats = ['age', 'chol', 'ca']
base = LogisticRegression(max_iter=300).fit(df[feats], df.target)
drops = {}
for f in feats:
    sub = [g for g in feats if g != f]
    drops[f] = LogisticRegression(max_iter=300).fit(df[sub], df.target).score(df[sub], df.target)
