import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier
a = pd.read_csv('applicants.csv')
a['band'] = np.digitize(a['age'], [30, 45])
a['pos'] = np.searchsorted([20, 50, 80], a['test_score'])
a['sgn'] = np.sign(a['interview_score'])
a['best'] = np.maximum(a['test_score'], a['interview_score'] * 10)
a['q'] = pd.qcut(a['salary_expectation'].rank(method='first'), 4, labels=False)
DecisionTreeClassifier(max_depth=2).fit(a[['band', 'pos']], a['hired'])
DecisionTreeClassifier(max_depth=2).fit(a[['sgn', 'best', 'q']], a['hired'])
