import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
rows = []
for cid, g in tx.groupby('customer_id'):
    rows.append({'cid': cid, 'mean_amt': g.amount.mean(), 'age': g.customer_age.iloc[0], 'refunds': g['is_refund'].sum()})
tab = pd.DataFrame(rows)
LinearRegression().fit(tab[['age', 'refunds']], tab['mean_amt'])
