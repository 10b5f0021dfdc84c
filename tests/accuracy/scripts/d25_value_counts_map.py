import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('adult.csv')
freq = df['occupation'].value_counts()
df['occ_freq'] = df['occupation'].map(freq)
df['wc_freq'] = df.groupby('workclass')['workclass'].transform('count')
top = df['native_country'].value_counts().index[:3]
df['country'] = df['native_country'].where(df['native_country'].isin(top), 'other')
X = pd.concat([df[['occ_freq', 'wc_freq']], pd.get_dummies(df['country'])], axis=1)
DecisionTreeClassifier(max_depth=3).fit(X, df['income'])
