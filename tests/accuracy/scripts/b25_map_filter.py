import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
df.columns = list(map(str.upper, df.columns))
short = list(filter(lambda c: len(c) <= 3 and c != 'SEX', df.columns))
lens = sorted(df.columns, key=len)[:2]
LogisticRegression(max_iter=300).fit(df[short], df.TARGET)
LogisticRegression().fit(df[lens], df.TARGET)
