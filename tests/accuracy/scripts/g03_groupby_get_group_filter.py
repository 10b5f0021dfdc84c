import pandas as pd
from sklearn.linear_model import LinearRegression
hr = pd.read_csv('hr.csv')
g = hr.groupby('Department')
sales = g.get_group('Sales')
LinearRegression().fit(sales[['JobLevel']], sales['Salary'])
firsts = g.first().reset_index()
LinearRegression().fit(firsts[['Age']], firsts['Salary'])
frames = {k: v.drop(columns=['Department']) for k, v in g}
LinearRegression().fit(frames['HR'][['Age', 'JobLevel']], frames['HR']['Salary'])
