import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('adult.csv')
edu = {'Bachelors': 3, 'HS-grad': 1, 'Masters': 4}
df['edu_rank'] = df['education'].map(edu).fillna(0)
df['region'] = df['native_country'].apply(lambda c: 'US' if c == 'United-States' else 'other')
df['senior'] = df['age'].apply(lambda a: 1 if a >= 60 else 0)
df['both'] = df[['edu_rank', 'senior']].max(axis=1)
X = pd.get_dummies(df[['both', 'region']])
DecisionTreeClassifier(max_depth=3).fit(X, df['income'])
