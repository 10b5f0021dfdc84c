import pandas as pd
from sklearn.linear_model import LinearRegression
e = pd.read_csv('employers.csv')
a = pd.read_csv('applicants.csv')
size = dict(zip(e['employer_id'], e['size']))
rating = e.set_index('employer_id')['rating'].to_dict()
a['size'] = a['employer_id'].map(size).fillna(0)
a['rating'] = [rating.get(i, 0) for i in a['employer_id']]
LinearRegression().fit(a[['size']], a['salary_expectation'])
LinearRegression().fit(a[['rating', 'age']], a['salary_expectation'])
