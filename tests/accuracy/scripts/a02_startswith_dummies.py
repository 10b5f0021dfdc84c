import pandas as pd
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('adult.csv')
df = pd.get_dummies(df, columns=['workclass', 'sex'], prefix=['wc', 'sx'])
wc = [c for c in df.columns if c.startswith('wc_')]
X = df[wc + ['age', 'hours_per_week']]
y = (df['income'] == '>50K').astype(int)
RandomForestClassifier(n_estimators=5).fit(X, y)
