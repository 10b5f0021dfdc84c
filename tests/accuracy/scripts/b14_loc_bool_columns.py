import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
mask = df.columns.str.contains('ch|age')
LogisticRegression(max_iter=300).fit(df.loc[:, mask], df.target)
keep = ~df.columns.isin(['target', 'sex', 'cp', 'fbs'])
LogisticRegression(max_iter=300).fit(df.loc[:, keep], df.target)
isin = df[df.columns.intersection(['slope', 'ca', 'nothing'])]
LogisticRegression().fit(isin, df.target)
