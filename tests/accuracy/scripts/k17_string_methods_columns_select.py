import pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('UCI_Credit_Card.csv')
df.columns = df.columns.str.lower().str.replace('.', '_', regex=False)
y = df['default_payment_next_month']
pay = df.columns[df.columns.str.match(r'pay_\d')]
bill = [c for c in df.columns if c.partition('_')[0] == 'bill']
amt = df.loc[:, df.columns.str.contains('amt') & ~df.columns.str.startswith('bill')]
LogisticRegression().fit(df[pay], y)
LogisticRegression().fit(df[bill], y)
LogisticRegression().fit(amt, y)
demo = df.columns[1:df.columns.get_loc('pay_0')]
LogisticRegression().fit(df[demo.drop('sex')], y)
LogisticRegression().fit(df[demo.intersection(['sex', 'age', 'zip'])], y)
LogisticRegression().fit(df[demo.union(pd.Index(['bill_amt1']))], y)
LogisticRegression().fit(df[demo[demo != 'limit_bal']], y)
LogisticRegression().fit(df[sorted(set(demo) - {'sex', 'marriage', 'limit_bal'})], y)
