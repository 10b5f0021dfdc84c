import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('adult.csv')
cats = ['workclass', 'race']
for c in cats:
    dummies = pd.get_dummies(df[c], prefix=c, drop_first=True)
    df = pd.concat([df, dummies], axis=1)
    df.drop(c, axis=1, inplace=True)
keep = [c for c in df.columns if any(c.startswith(p + '_') for p in cats)]
DecisionTreeClassifier(max_depth=3).fit(df[keep], df['income'])
rest = [c for c in df if c not in keep and c not in ('income', 'fnlwgt', 'education', 'marital_status', 'occupation', 'relationship', 'sex', 'native_country')]
DecisionTreeClassifier(max_depth=3).fit(df[rest], df['income'])
