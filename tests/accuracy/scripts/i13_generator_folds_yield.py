import numpy as np
import pandas as pd
from sklearn.model_selection import KFold
from sklearn.ensemble import ExtraTreesClassifier
def folds(df, features, target, k=3):
    kf = KFold(n_splits=k, shuffle=True, random_state=1)
    for tr, va in kf.split(df):
        yield df.iloc[tr][features], df.iloc[tr][target], df.iloc[va]
df = pd.read_csv('hr.csv')
df['OverTime'] = df['OverTime'].eq('Yes').astype('int8')
df['income_per_level'] = df['MonthlyIncome'].div(df['JobLevel'])
features = ['OverTime', 'income_per_level', 'YearsAtCompany']
oof = np.zeros(len(df))
for X, y, held in folds(df, features, 'Attrition'):
    m = ExtraTreesClassifier(n_estimators=3).fit(X, y)
    oof[held.index] = m.predict_proba(held[features])[:, 1]
(X0, y0, _), *_rest = folds(df, features[:1], 'Attrition', k=2)
ExtraTreesClassifier(n_estimators=2).fit(X0, y0)
