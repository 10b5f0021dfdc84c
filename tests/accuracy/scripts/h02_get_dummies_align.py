import pandas as pd
from sklearn.ensemble import RandomForestClassifier
tr, te = pd.read_csv('train.csv'), pd.read_csv('test.csv')
y = tr.pop('Survived')
keep = ['Sex', 'Embarked', 'Fare']
A, B = pd.get_dummies(tr[keep]), pd.get_dummies(te[keep])
A, B = A.align(B, join='left', axis=1, fill_value=0)
RandomForestClassifier(n_estimators=2).fit(A.fillna(0), y)
