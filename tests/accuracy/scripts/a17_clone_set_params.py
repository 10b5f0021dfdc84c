import pandas as pd
from sklearn.base import clone
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('applicants.csv')
base = Pipeline([('sc', MinMaxScaler()), ('est', LogisticRegression())])
feats = ['years_experience', 'test_score', 'interview_score']
for depth in (2, 4):
    p = clone(base).set_params(est=DecisionTreeClassifier(max_depth=depth))
    p.fit(df[feats], df['hired'])
