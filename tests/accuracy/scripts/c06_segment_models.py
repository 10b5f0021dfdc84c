import pandas as pd
from sklearn.linear_model import LinearRegression
hr = pd.read_csv('hr.csv')
models = {}
for (dept, gen), part in hr.groupby(['Department', 'Gender']):
    if len(part) < 5:
        continue
    models[dept, gen] = LinearRegression().fit(part[['JobLevel', 'Age']], part['MonthlyIncome'])
