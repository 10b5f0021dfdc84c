import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('adult.csv')
y = LabelEncoder().fit_transform(df['income'])
df = df.drop(columns=['income', 'fnlwgt'])
for col in df.columns:
    if df[col].dtype == 'object':
        df[col] = LabelEncoder().fit_transform(df[col])
num = [c for c in df.columns if c not in ('race', 'sex', 'native_country')]
DecisionTreeClassifier(max_depth=3).fit(df[num], y)
