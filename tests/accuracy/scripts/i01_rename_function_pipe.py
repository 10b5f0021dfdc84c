import re
import pandas as pd
from sklearn.linear_model import LogisticRegression

def snake(name):
    return re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()

def drop_ids(frame, *ids):
    return frame.drop(columns=list(ids))

def flag(frame, column, value, into):
    frame[into] = (frame[column] == value).astype(int)
    return frame

df = (pd.read_csv('train.csv')
        .rename(columns=snake)
        .pipe(drop_ids, 'passenger_id', 'ticket', 'cabin')
        .pipe(flag, column='sex', value='male', into='is_male')
        .assign(age=lambda d: d['age'].fillna(d['age'].median()),
                kin=lambda d: d.sib_sp + d.parch))
X = df[['is_male', 'age', 'kin']]
LogisticRegression().fit(X, df['survived'])
LogisticRegression().fit(df.filter(regex='^(p|f)').drop(columns='parch'), df.survived)
LogisticRegression().fit(df.filter(like='par').fillna(0), df.survived)
