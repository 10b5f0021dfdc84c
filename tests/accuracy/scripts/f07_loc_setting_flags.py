import pandas as pd
from sklearn.tree import DecisionTreeClassifier
h = pd.read_csv('hr.csv')
h['level'] = 'low'
h.loc[h['MonthlyIncome'] > 6000, 'level'] = 'mid'
h.loc[h['MonthlyIncome'] > 9000, 'level'] = 'high'
h['flag'] = 0
h.loc[(h.OverTime == 'Yes') & (h.Age < 40), 'flag'] = 1
h.at[0, 'flag'] = 1
h['dist'] = h['DistanceFromHome']
h.loc[h['dist'] > 20, ['dist', 'flag']] = [20, 0]
DecisionTreeClassifier(max_depth=3).fit(pd.get_dummies(h[['level']]), h['Attrition'])
DecisionTreeClassifier(max_depth=3).fit(h[['flag']], h['Attrition'])
