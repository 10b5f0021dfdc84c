import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.dummy import DummyClassifier
df = pd.read_csv('heart.csv')
model = eval('LogisticRegression(max_iter=200)')
model.fit(df[['age', 'sex']], df['target'])
klass = globals()['DummyClassifier']
klass().fit(df[['ca']], df['target'])
