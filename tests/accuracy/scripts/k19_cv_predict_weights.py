import numpy as np
import pandas as pd
from sklearn.model_selection import cross_val_predict, cross_validate, RepeatedKFold, GroupKFold, learning_curve, validation_curve, permutation_test_score, LeaveOneOut
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.utils.class_weight import compute_sample_weight
ap = pd.read_csv('applicants.csv')
X, y, groups = ap[['test_score', 'interview_score']], ap['hired'], ap['employer_id']
w = compute_sample_weight('balanced', ap['gender'])
LogisticRegression(max_iter=300).fit(X, y, w)
cross_validate(LogisticRegression(), X[['test_score']], y, groups=groups, cv=GroupKFold(2))
ap['p'] = cross_val_predict(LogisticRegression(), ap[['years_experience']], y, cv=3, method='predict_proba')[:, 1]
learning_curve(Ridge(), ap[['salary_expectation']], ap['age'], cv=2, train_sizes=[.5, 1.])
validation_curve(Ridge(), ap[['education_level']], ap['age'], param_name='alpha', param_range=[.1, 1], cv=2)
for tr, te in RepeatedKFold(n_splits=2, n_repeats=1, random_state=0).split(X):
    Ridge().fit(X.iloc[tr, 1:], ap.loc[ap.index[tr], 'salary_expectation'])
