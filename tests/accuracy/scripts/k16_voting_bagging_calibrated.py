import pandas as pd
from sklearn.ensemble import (VotingClassifier, BaggingClassifier, StackingClassifier, AdaBoostClassifier, HistGradientBoostingClassifier)
from sklearn.calibration import CalibratedClassifierCV
from sklearn.multioutput import MultiOutputClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler
d = pd.read_csv('heart.csv')
pick = lambda cols: FunctionTransformer(lambda X: X[cols])
v = VotingClassifier([('a', make_pipeline(pick(['age']), LogisticRegression())), ('b', make_pipeline(pick(['chol', 'cp']), DecisionTreeClassifier()))])
v.fit(d.drop('target', axis=1), d['target'])
BaggingClassifier(DecisionTreeClassifier(), 2).fit(d[['sex', 'ca']], d.target)
CalibratedClassifierCV(LogisticRegression(max_iter=300), cv=2).fit(d[['thalach']], d['target'])
MultiOutputClassifier(DecisionTreeClassifier()).fit(d[['trestbps', 'slope']], d[['target', 'fbs']])
OneVsRestClassifier(LogisticRegression(max_iter=200)).fit(d[['restecg']], d['cp'])
HistGradientBoostingClassifier(max_iter=2).fit(X=d[['oldpeak', 'thal']], y=d['target'])
