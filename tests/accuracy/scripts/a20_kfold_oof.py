import numpy as np
import pandas as pd
from sklearn.model_selection import StratifiedKFold
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
target = 'target'
ignore = {'target', 'fbs', 'thal'}
features = sorted(set(df.columns) - ignore)
oof = np.zeros(len(df))
for fold, (tr, va) in enumerate(StratifiedKFold(3, shuffle=True, random_state=1).split(df, df[target])):
    X_tr, X_va = df.loc[tr, features], df.loc[va, features]
    m = LogisticRegression(max_iter=500).fit(X_tr, df.loc[tr, target])
    oof[va] = m.predict_proba(X_va)[:, 1]
df['oof'] = oof
LogisticRegression().fit(df[['age']], df[target])
