import pandas as pd
from sklearn.linear_model import LogisticRegression
a = pd.read_csv('applicants.csv')
a['strong'] = (a['test_score'] > 60) & (a['interview_score'].between(3, 9))
a['any'] = a[['years_experience', 'education_level']].gt(3).any(axis=1)
a['n'] = a[['age', 'test_score']].notna().sum(axis=1)
a['exp'] = ~a['years_experience'].isin([0, 1, 2])
LogisticRegression().fit(a[['strong']].astype(int), a['hired'])
LogisticRegression().fit(a[['any', 'exp']], a['hired'])
