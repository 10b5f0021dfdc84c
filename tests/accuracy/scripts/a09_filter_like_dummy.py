import pandas as pd
from sklearn.linear_model import Ridge
hr = pd.read_csv('hr.csv')
d = pd.get_dummies(hr[['Department', 'Gender', 'JobLevel']])
X = d.filter(like='Department')
r = Ridge().fit(X, hr['MonthlyIncome'])
X2 = d.filter(regex='^Gender_')
Ridge().fit(X2.join(hr['Age']), hr['MonthlyIncome'])
