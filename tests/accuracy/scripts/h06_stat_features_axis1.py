import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
grp = {'v': ['trestbps', 'thalach'], 'c': ['chol', 'oldpeak', 'ca']}
for k, cs in grp.items():
    for fn in ('mean', 'std', 'max'):
        df[f'{k}_{fn}'] = getattr(df[cs], fn)(axis=1)
feats = [f'{k}_{fn}' for k in grp for fn in ('mean', 'max')]
LogisticRegression(max_iter=300).fit(df[feats[:2]], df['target'])
LogisticRegression(max_iter=300).fit(df[[f for f in feats if f.startswith('c')]], df['target'])
