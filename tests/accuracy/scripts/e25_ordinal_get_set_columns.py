import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.ensemble import RandomForestClassifier
from collections import defaultdict
df = pd.read_csv('adult.csv')[['age', 'workclass', 'education', 'sex', 'income']]
d = defaultdict(LabelEncoder)
enc = df.apply(lambda x: d[x.name].fit_transform(x))
RandomForestClassifier(n_estimators=3).fit(enc.drop(columns=['income', 'sex']), enc['income'])
les = {}
for c in ('workclass', 'sex'):
    les[c] = LabelEncoder().fit(df[c])
    df[c + '_le'] = les[c].transform(df[c])
RandomForestClassifier(n_estimators=3).fit(df.filter(like='_le'), enc['income'])
