import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('adult.csv')
df['age_bin'] = pd.cut(df.age, bins=[0, 25, 45, 65, np.inf], labels=['young', 'mid', 'old', 'senior'])
df['hours_q'] = pd.qcut(df['hours_per_week'], 4, labels=False, duplicates='drop')
df['gain'] = np.where(df.capital_gain > df.capital_loss, 'gain', 'loss')
codes = {'young': 0, 'mid': 1, 'old': 2, 'senior': 3}
df['age_bin'] = df['age_bin'].map(codes).astype(float)
enc = pd.get_dummies(df[['age_bin', 'hours_q', 'gain']], prefix_sep='=', columns=['gain'])
DecisionTreeClassifier().fit(enc, df['income'])
DecisionTreeClassifier().fit(enc[[c for c in enc if '=' in c]], df['income'] == '>50K')
DecisionTreeClassifier().fit(enc[enc.columns[~enc.columns.str.contains('=')]], df['income'])
