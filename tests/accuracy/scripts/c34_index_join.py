import pandas as pd
from sklearn.linear_model import LogisticRegression
a = pd.read_csv('applicants.csv').set_index('employer_id')
e = pd.read_csv('employers.csv', index_col='employer_id')
j = a.join(e[['size', 'rating']], how='left').reset_index(drop=True)
j['big'] = j['size'] > 1000
LogisticRegression(max_iter=300).fit(j[['big', 'rating', 'test_score']].fillna(0), j['hired'])
