import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.ensemble import RandomForestClassifier
ap = pd.read_csv('applicants.csv')
first = LogisticRegression(max_iter=300).fit(ap[['test_score', 'years_experience']], ap['hired'])
ap['score'] = first.predict_proba(ap[['test_score', 'years_experience']])[:, 1]
RandomForestClassifier(n_estimators=3, random_state=0).fit(ap[['interview_score', 'age']], ap['hired'])
