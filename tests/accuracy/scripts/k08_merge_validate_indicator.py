import pandas as pd
from sklearn.linear_model import LogisticRegression
app = pd.read_csv('applicants.csv')
emp = pd.read_csv('employers.csv').rename(columns={'size': 'headcount'})
m = pd.merge(app, emp, how='left', left_on='employer_id', right_on='employer_id', suffixes=('', '_emp'), indicator=True)
m['known'] = (m.pop('_merge') == 'both').astype(int)
m['firm_age'] = 2022 - m['founded'].fillna(2000)
cols = {'mine': app.columns, 'theirs': emp.columns}
theirs = [c for c in cols['theirs'] if c not in cols['mine']]
X = m[theirs].select_dtypes(exclude='object').fillna(0)
LogisticRegression(max_iter=300).fit(X, m['hired'])
LogisticRegression(max_iter=300).fit(m[['firm_age', 'test_score']], m['hired'])
per_region = emp.groupby('region').agg(avg_rev=('revenue', 'mean'), n=('employer_id', 'size'))
wide = emp.join(per_region, on='region')[['employer_id', 'avg_rev', 'n']]
f = app.merge(wide, on='employer_id', how='left').fillna(0)
LogisticRegression(max_iter=300).fit(f[['avg_rev', 'interview_score']], f['hired'])
two = app[['applicant_id', 'age']].merge(app[['applicant_id', 'test_score', 'hired']], on='applicant_id')
LogisticRegression(max_iter=300).fit(two.drop(columns=['applicant_id', 'hired']), two.hired)
