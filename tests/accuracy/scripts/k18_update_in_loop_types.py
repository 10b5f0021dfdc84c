import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('adult.csv')
encoders = {}
for column in df.columns:
    if df.dtypes[column] == object:
        encoders[column] = LabelEncoder()
        df[column] = encoders[column].fit_transform(df[column])
keep = list(encoders.keys())
X = df.drop(columns=['income'])
RandomForestClassifier(2).fit(X, df['income'])
sensitive = ['race', 'sex']
X_fair = X.drop(columns=sensitive)
RandomForestClassifier(2).fit(X_fair, df['income'])
for s in sensitive:
    assert s not in X_fair
drop = []
for c in X_fair.columns:
    if c.endswith('loss') or len(c) == 3:
        drop.append(c)
RandomForestClassifier(2).fit(X_fair.drop(drop, axis='columns'), df['income'])
