import pandas as pd
from sklearn.model_selection import KFold
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('adult.csv')
df['y'] = (df.income == '>50K').astype(int)
df['occ_te'] = 0.0
for tr, va in KFold(4).split(df):
    means = df.iloc[tr].groupby('occupation')['y'].mean()
    df.loc[df.index[va], 'occ_te'] = df.iloc[va]['occupation'].map(means).fillna(df['y'].mean())
LogisticRegression().fit(df[['occ_te', 'age']], df['y'])
