import pandas as pd
from sklearn.tree import DecisionTreeClassifier
a = pd.read_csv('applicants.csv')
def grade(row, weights):
    s = sum(row[k] * w for k, w in weights.items())
    return 'A' if s > 80 else 'B' if s > 40 else 'C'
a['grade'] = a.apply(grade, axis=1, weights={'test_score': 0.7, 'interview_score': 3})
a['g'] = a['grade'].map(lambda g: 'ABC'.index(g))
DecisionTreeClassifier(max_depth=2).fit(a[['g']], a['hired'])
