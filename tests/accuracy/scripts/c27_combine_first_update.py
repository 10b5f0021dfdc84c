import pandas as pd
from sklearn.linear_model import LinearRegression
t = pd.read_csv('train.csv')
med = t.groupby(['Pclass', 'Sex'])['Age'].transform('median')
t['Age'] = t['Age'].combine_first(med)
t['Fare'] = t['Fare'].fillna(t['Pclass'].map(t.groupby('Pclass')['Fare'].mean()))
LinearRegression().fit(t[['Age']], t['Survived'])
LinearRegression().fit(t[['Fare', 'SibSp']], t['Survived'])
