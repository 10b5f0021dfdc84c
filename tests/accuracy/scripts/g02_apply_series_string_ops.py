import pandas as pd
from sklearn.linear_model import LogisticRegression
t = pd.read_csv('train.csv')
t['deck'] = t['Cabin'].apply(lambda c: 'N' if pd.isnull(c) else str(c)[0])
t['name_len'] = t['Name'].map(len)
t['has_paren'] = t['Name'].str.contains('(', regex=False).astype(int)
t['tp'] = t.Ticket.str.split().str[0].str.isdigit().astype(int)
deck = pd.get_dummies(t['deck'], prefix='deck')
X = pd.concat([t[['tp']], deck], axis=1)
LogisticRegression(max_iter=200).fit(X, t['Survived'])
LogisticRegression(max_iter=200).fit(t[['name_len', 'has_paren']], t['Survived'])
