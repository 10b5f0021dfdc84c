import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
X = df.loc[:, 'cp':'thalach']
y = df.loc[:, 'target']
clf = LogisticRegression(max_iter=300)
clf.fit(X, y)
