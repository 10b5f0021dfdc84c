import pandas as pd
from sklearn.ensemble import RandomForestClassifier
tx = pd.read_csv('transactions.csv', parse_dates=['date'])
g = tx.groupby('customer_id').agg({'amount': ['mean', 'std', 'max'], 'items': ['sum'], 'is_refund': 'mean'})
g.columns = ['_'.join(col).strip('_') for col in g.columns.values]
g = g.rename(columns=lambda c: c.replace('_sum', '_total')).fillna(0).reset_index()
label = tx.groupby('customer_id', as_index=False)['fraud'].max()
m = g.merge(label, how='inner', on='customer_id')
RandomForestClassifier(2).fit(m.drop(['customer_id', 'fraud'], axis=1), m['fraud'])
RandomForestClassifier(2).fit(m[[c for c in m.columns if c.endswith('_total')]], m['fraud'])
top = tx.groupby('customer_id')['amount'].nlargest(2).groupby(level=0).sum()
last = tx.sort_values('date').groupby('customer_id').tail(1).set_index('customer_id')
j = last[['customer_age']].join(top.rename('top2'))
RandomForestClassifier(2).fit(j, last.loc[j.index, 'fraud'])
first = tx.groupby('customer_id').first()[['items', 'customer_age']]
RandomForestClassifier(2).fit(first, tx.groupby('customer_id').fraud.last())
