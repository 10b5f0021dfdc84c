import pandas as pd
from sklearn.tree import DecisionTreeClassifier
t = pd.read_csv('train.csv')
def who(row):
    age, sex = row['Age'], row['Sex']
    if age < 16:
        return 'child'
    return sex
def fare_pp(r):
    return r.Fare / (r.SibSp + r.Parch + 1)
t['who'] = t[['Age', 'Sex']].apply(who, axis=1)
t['fpp'] = t.apply(fare_pp, axis=1)
t['n_null'] = t[['Cabin', 'Embarked']].isnull().sum(axis=1)
t['initial'] = t['Name'].map(lambda s: s[0]).astype('category').cat.codes
t[['last', 'rest']] = t['Name'].str.split(',', n=1, expand=True)
t['title'] = t['rest'].str.extract(r'([A-Za-z]+)\.')[0].factorize()[0]
t['ticket_n'] = t.groupby('Ticket')['Ticket'].transform('count')
DecisionTreeClassifier().fit(pd.get_dummies(t[['who']]), t['Survived'])
DecisionTreeClassifier().fit(t[['fpp', 'n_null']], t['Survived'])
DecisionTreeClassifier().fit(t[['initial', 'title', 'ticket_n']], t['Survived'])
