import pandas as pd
from sklearn.tree import DecisionTreeClassifier
def train(df, *features, target='Attrition', **params):
    m = DecisionTreeClassifier(**params)
    m.fit(df[list(features)], df[target])
    return m
hr = pd.read_csv('hr.csv')
base = ['Age', 'DistanceFromHome']
train(hr, *base, 'JobLevel', max_depth=3)
train(hr, 'Age', target='Gender', **{'max_depth': 2})
