import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
df['age'], df['chol'] = df['chol'], df['age'] * 0
a, *mid, z = df.columns
LogisticRegression().fit(df[['age']], df[z])
LogisticRegression(max_iter=300).fit(df[mid[:3]], df[z])
