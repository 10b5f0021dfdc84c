import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
pv = tx.pivot_table(index='customer_id', columns='channel', values=['amount', 'items'], aggfunc='mean').fillna(0)
LinearRegression().fit(pv['amount'], pv['items'].sum(axis=1))
pv.columns = ['_'.join(map(str, c)) for c in pv.columns.to_flat_index()]
LinearRegression().fit(pv.filter(like='items_'), pv.filter(like='amount_').sum(axis=1))
