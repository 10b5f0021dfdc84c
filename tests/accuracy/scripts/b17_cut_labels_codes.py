import pandas as pd
from sklearn.naive_bayes import CategoricalNB
df = pd.read_csv('train.csv')
df['AgeBand'] = pd.cut(df['Age'].fillna(df['Age'].median()), bins=[0, 16, 32, 48, 99], labels=False)
df['FareBand'] = pd.qcut(df['Fare'].fillna(0), 4).cat.codes
df['SexCode'] = pd.factorize(df['Sex'])[0]
bands = [c for c in df.columns if c.endswith('Band')]
CategoricalNB().fit(df[bands + ['SexCode']].astype(int), df['Survived'])
