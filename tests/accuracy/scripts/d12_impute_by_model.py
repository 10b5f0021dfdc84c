import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LogisticRegression
t = pd.read_csv('train.csv')
known = t[t['Age'].notnull()]
unknown = t[t['Age'].isnull()]
cols = ['Pclass', 'SibSp', 'Parch']
rf = RandomForestRegressor(n_estimators=3, random_state=0)
rf.fit(known[cols], known['Age'])
t.loc[t['Age'].isnull(), 'Age'] = rf.predict(unknown[cols])
LogisticRegression().fit(t[['Age']], t['Survived'])
