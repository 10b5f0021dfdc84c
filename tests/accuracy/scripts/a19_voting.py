import pandas as pd
from sklearn.ensemble import VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
t = pd.read_csv('train.csv')
t['FamilySize'] = t[['SibSp', 'Parch']].sum(axis=1) + 1
t['IsAlone'] = (t['FamilySize'] == 1) * 1
t['Sex'] = t['Sex'].replace({'male': 0, 'female': 1})
X = t[['IsAlone', 'Sex', 'Fare']].assign(Fare=lambda d: d.Fare.fillna(d.Fare.mean()))
v = VotingClassifier([('lr', LogisticRegression()), ('nb', GaussianNB())], voting='soft')
v.fit(X, t.Survived)
