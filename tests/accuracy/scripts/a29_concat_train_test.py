import pandas as pd
from sklearn.ensemble import RandomForestClassifier
train = pd.read_csv('train.csv')
test = pd.read_csv('test.csv')
y = train['Survived']
n = train.shape[0]
full = pd.concat([train.drop('Survived', axis=1), test], ignore_index=True)
full['Title'] = full['Name'].str.extract(r' ([A-Za-z]+)\.', expand=False)
full['Deck'] = full['Cabin'].fillna('U').str[0]
full = full.drop(['PassengerId', 'Name', 'Ticket', 'Cabin'], axis=1)
full['Age'] = full.groupby('Title')['Age'].transform(lambda s: s.fillna(s.median()))
full['Embarked'].fillna(full['Embarked'].mode()[0], inplace=True)
full = pd.get_dummies(full).fillna(0)
X, X_test = full[:n], full[n:]
RandomForestClassifier(n_estimators=3).fit(X, y)
