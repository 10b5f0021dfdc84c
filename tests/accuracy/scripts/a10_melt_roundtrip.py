import pandas as pd
from sklearn.linear_model import LinearRegression
hr = pd.read_csv('hr.csv')
long = hr.melt(id_vars=['EmployeeNumber', 'Salary'], value_vars=['JobSatisfaction', 'EnvSatisfaction'], var_name='kind', value_name='score')
wide = long.pivot(index='EmployeeNumber', columns='kind', values='score').reset_index()
wide = wide.merge(hr[['EmployeeNumber', 'Salary']], on='EmployeeNumber')
LinearRegression().fit(wide[['EnvSatisfaction', 'JobSatisfaction']], wide['Salary'])
