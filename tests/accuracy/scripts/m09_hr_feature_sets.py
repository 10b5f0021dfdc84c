import pandas as pd
import numpy as np
from sklearn.preprocessing import LabelEncoder, MinMaxScaler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split, StratifiedKFold
from sklearn.ensemble import RandomForestClassifier
attrition = pd.read_csv('hr.csv')
target_map = {'Yes': 1, 'No': 0}
attrition["Attrition_numerical"] = attrition["Attrition"].apply(lambda x: target_map[x])
numerical = [u'Age', u'DistanceFromHome', u'JobSatisfaction', u'MonthlyIncome']
categorical = []
for col, value in attrition.iteritems() if hasattr(attrition, 'iteritems') else attrition.items():
    if value.dtype == 'object':
        categorical.append(col)
num2 = attrition.columns.difference(categorical)
attrition_cat = attrition[categorical]
attrition_cat = attrition_cat.drop(['Attrition'], axis=1)
attrition_cat = pd.get_dummies(attrition_cat)
attrition_num = attrition[num2]
attrition_final = pd.concat([attrition_num, attrition_cat], axis=1)
target = attrition_final.pop('Attrition_numerical')
train, test, target_train, target_val = train_test_split(attrition_final, target, train_size=0.80, random_state=0)
RandomForestClassifier(n_estimators=2).fit(train, target_train)
LogisticRegression(max_iter=300).fit(train[numerical], target_train)
drop_cols = ['Salary', 'EmployeeNumber']
seeds = range(2)
for s in seeds:
    for tr, va in StratifiedKFold(2, shuffle=True, random_state=s).split(attrition_final, target):
        clf = RandomForestClassifier(n_estimators=2, random_state=s)
        clf.fit(attrition_final.drop(drop_cols, axis=1).iloc[tr], target.iloc[tr])
