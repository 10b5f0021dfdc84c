import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('adult.csv')
BAN = ('race', 'sex', 'native', 'marital', 'relationship')
ok = [c for c in df.columns if not c.startswith(BAN) and c not in ('income', 'fnlwgt')]
num = [c for c in ok if not any(k in c for k in ['class', 'education', 'occup'])]
LogisticRegression(max_iter=200).fit(df[num], df['income'])
import re
cap = [c for c in df.columns if re.match(r'capital_', c)]
LogisticRegression(max_iter=200).fit(df[cap], df['income'])
LogisticRegression(max_iter=200).fit(df[[c for c in df.columns if re.search('hours|num$', c) and not c.isupper()]], df['income'])
