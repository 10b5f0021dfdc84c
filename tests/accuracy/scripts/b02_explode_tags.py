import pandas as pd
from sklearn.linear_model import LogisticRegression
r = pd.read_csv('reviews.csv')
r['tag'] = r['tags'].fillna('none').str.split('|')
long = r.explode('tag')
X = pd.get_dummies(long[['tag', 'verified']])
LogisticRegression().fit(X, long['sentiment'])
