import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
X = df.reindex(columns=['thal', 'ca', 'slope'])
X2 = df.loc[lambda d: d['age'] > 0, lambda d: [c for c in d.columns if len(c) == 2]]
LogisticRegression().fit(X, df['target'])
LogisticRegression().fit(X2, df['target'])
