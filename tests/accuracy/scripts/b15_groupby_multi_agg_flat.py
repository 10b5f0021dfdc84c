import pandas as pd
from sklearn.cluster import KMeans
tx = pd.read_csv('transactions.csv')
g = tx.groupby('customer_id').agg({'amount': ['mean', 'max'], 'items': 'sum'})
g.columns = ['_'.join(c) for c in g.columns]
g = g.reset_index()
KMeans(2, n_init=1, random_state=0).fit(g[['amount_mean', 'items_sum']])
KMeans(2, n_init=1, random_state=0).fit(g.drop(columns=['customer_id', 'items_sum']))
