import pandas as pd
try:
    from lightgbm import LGBMClassifier as Model
    params = dict(n_estimators=3)
except ImportError:
    from sklearn.ensemble import GradientBoostingClassifier as Model
    params = {'n_estimators': 3}
df = pd.read_csv('applicants.csv')
X = df[['test_score', 'interview_score']]
Model(**params).fit(X, df['hired'])
