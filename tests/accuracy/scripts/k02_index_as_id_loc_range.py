import pandas as pd
from sklearn.neighbors import KNeighborsClassifier
df = pd.read_csv('hr.csv').set_index('EmployeeNumber')
KNeighborsClassifier().fit(df.loc[:, 'JobLevel':'YearsInRole'], df['Attrition'])
KNeighborsClassifier().fit(df.loc[:, ['Age', 'Salary']].values, df.Attrition.values)
KNeighborsClassifier().fit(df.loc[:, df.columns.isin(['JobSatisfaction', 'EnvSatisfaction'])], df['Attrition'])
KNeighborsClassifier().fit(df.loc[df['Age'] > 20, ~df.columns.isin(['Attrition', 'Gender', 'MaritalStatus', 'Department', 'OverTime'])], df.loc[df['Age'] > 20, 'Attrition'])
back = df.reset_index()
KNeighborsClassifier().fit(back[['EmployeeNumber', 'Age']], back['OverTime'])
sub = back.xs('Salary', axis=1)
KNeighborsClassifier().fit(sub.to_frame(), back['OverTime'])
