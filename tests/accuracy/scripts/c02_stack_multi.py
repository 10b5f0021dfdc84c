import pandas as pd
from sklearn.linear_model import LinearRegression
hr = pd.read_csv('hr.csv')
rev = hr.set_index(['EmployeeNumber', 'Department'])[['JobSatisfaction', 'EnvSatisfaction']]
long = rev.stack().reset_index()
long.columns = ['emp', 'dept', 'question', 'score']
long['is_job'] = (long['question'] == 'JobSatisfaction').astype(int)
long = long.merge(hr[['EmployeeNumber', 'Age']], left_on='emp', right_on='EmployeeNumber')
LinearRegression().fit(long[['is_job', 'Age']], long['score'])
