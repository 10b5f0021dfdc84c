import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('heart.csv')
df[['bp_ratio', 'dbl']] = df.apply(lambda r: [r['trestbps'] / r['thalach'], r['age'] * 2], axis=1, result_type='expand')
DecisionTreeClassifier(max_depth=2).fit(df[['bp_ratio']], df['target'])
DecisionTreeClassifier(max_depth=2).fit(df[['dbl', 'ca']], df['target'])
