# coding: utf-8
import pandas as pd
import matplotlib.pyplot as plt
import seaborn as sns

train = pd.read_csv('../input/train.csv')
test = pd.read_csv('../input/test.csv')
train.head()
train.describe()
data = pd.concat([train, test], axis=0, sort=False)
data['Title'] = data['Name'].str.extract(r' ([A-Za-z]+)\.', expand=False)
titles = {"Mr": 1, "Miss": 2,
          "Mrs": 3, "Master": 4}
data['Title'] = data['Title'].map(titles).fillna(0)
data.loc[(data['Age'] <= 16), 'Age'] = 0
data.loc[(data['Age'] > 16) & (data['Age'] <= 32), 'Age'] = 1
data['FamilySize'] = data['SibSp'] + data['Parch'] + 1
data['Fare'] = data['Fare'].fillna(data['Fare'].median())
fig, axes = plt.subplots(1, 2, figsize=(12, 4))
sns.countplot(x='Survived', data=train, ax=axes[0])
sns.heatmap(train.corr(), annot=True, cmap='RdYlGn', ax=axes[1])
plt.show()
drop = ['Ticket', 'Cabin', 'Name']
data = data.drop(drop, axis=1)
features = [c for c in data.columns if c not in ('Survived', 'PassengerId')]
X = data[:len(train)][features]
y = train['Survived'].values
from sklearn.ensemble import RandomForestClassifier
model = RandomForestClassifier(n_estimators=100,
                               max_depth=5,
                               random_state=1)
model.fit(X, y)
predictions = model.predict(data[len(train):][features])
output = pd.DataFrame({
    'PassengerId': test.PassengerId,
    'Survived': predictions,
})
output.to_csv('submission.csv', index=False)
print("Your submission was successfully saved!")
