import pandas as pd
from sklearn.linear_model import LinearRegression
s = pd.read_csv('StudentsPerformance.csv')
s.columns = s.columns.str.replace(r'[ /]', '_', regex=True)
scores = ['math_score', 'reading_score', 'writing_score']
long = s[scores].stack()
s['mean_score'] = long.groupby(level=0).mean()
s['best'] = long.groupby(level=0).max()
LinearRegression().fit(s[['mean_score']], s['best'])
X = pd.get_dummies(s[['gender', 'lunch']], drop_first=True)
LinearRegression().fit(X, s['mean_score'])
by_group = s.groupby('race_ethnicity')[scores].transform('mean').add_suffix('_grp')
LinearRegression().fit(by_group[['math_score_grp']].join(X), s.math_score)
