import sys
import pandas as pd
USE_XGB = '--xgb' in sys.argv
if USE_XGB:
    from xgboost import XGBClassifier as Clf
else:
    from sklearn.ensemble import HistGradientBoostingClassifier as Clf
df = pd.read_csv('churn.csv')
df = df.replace({'Yes': 1, 'No': 0})
X = df[['tenure', 'Partner', 'Dependents']]
Clf(max_depth=2).fit(X, df['Churn'])
