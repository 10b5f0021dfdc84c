import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split
df = pd.read_csv('heart.csv')
feature_cols = df.columns.tolist()
feature_cols.remove('target')
for bad in ('fbs', 'restecg'):
    if bad in feature_cols:
        feature_cols.remove(bad)
tr, va = train_test_split(df, test_size=0.3, random_state=1)
m = xgb.XGBClassifier(n_estimators=3, max_depth=2)
m.fit(tr[feature_cols], tr['target'], eval_set=[(va[feature_cols], va['target'])], verbose=False)
imp = pd.Series(m.feature_importances_, index=feature_cols)
xgb.XGBClassifier(n_estimators=2).fit(tr[feature_cols[:3]], tr['target'])
