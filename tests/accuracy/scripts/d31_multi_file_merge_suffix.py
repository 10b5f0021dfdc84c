import pandas as pd
from sklearn.linear_model import LogisticRegression
a = pd.read_csv('applicants.csv')
e = pd.read_csv('employers.csv').rename(columns={'rating': 'age'})
m = a.merge(e, on='employer_id', suffixes=('', '_emp'), how='left').fillna(0)
LogisticRegression(max_iter=300).fit(m[['age_emp', 'test_score']], m['hired'])
LogisticRegression(max_iter=300).fit(m.filter(regex='_emp$|^founded'), m['hired'])
