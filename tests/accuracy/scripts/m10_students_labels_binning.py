import pandas as pd
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv('StudentsPerformance.csv')
passmark = 40
df['Math_PassStatus'] = np.where(df['math score'] < passmark, 'F', 'P')
df['OverAll'] = df.apply(lambda x: 'F' if x['Math_PassStatus'] == 'F' or x['reading score'] < 50 else 'P', axis=1)
df['Total_Marks'] = df['math score'] + df['reading score'] + df['writing score']
df['Percentage'] = df['Total_Marks'] / 3
def GetGrade(Percentage, status):
    if status == 'F':
        return 'F'
    if Percentage >= 80:
        return 'A'
    return 'B' if Percentage >= 60 else 'C'
df['Grade'] = df.apply(lambda x: GetGrade(x['Percentage'], x['OverAll']), axis=1)
cat = df.columns[:5]
X = pd.get_dummies(df[cat], columns=cat, drop_first=True, dtype=int)
DecisionTreeClassifier().fit(X, df['Grade'])
LogisticRegression().fit(X.filter(regex='lunch|preparation'), df['OverAll'])
score_cols = [c for c in df if c.endswith('score')]
melted = df.melt(id_vars='gender', value_vars=score_cols, var_name='subject', value_name='score')
LogisticRegression().fit(melted[['score']], melted['gender'])
LogisticRegression().fit(pd.get_dummies(melted['subject']), melted['gender'])
z = df[score_cols].apply(lambda s: (s - s.mean()) / s.std())
LogisticRegression().fit(z.rename(columns=lambda c: c.split()[0])[['math', 'writing']], df['gender'])
norm = df[score_cols].div(df[score_cols].sum(axis=1), axis=0)
LogisticRegression().fit(norm.iloc[:, [0]], df['lunch'])
rank = df.groupby('gender')['math score'].rank(pct=True)
LogisticRegression().fit(np.c_[rank, df['writing score']], df['lunch'])
