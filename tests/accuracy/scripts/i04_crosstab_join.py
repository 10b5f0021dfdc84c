import pandas as pd
from sklearn.linear_model import LogisticRegression
tx = pd.read_csv('transactions.csv')
ct = pd.crosstab(tx['customer_id'], tx['category']).add_prefix('n_').reset_index()
base = tx[['customer_id', 'amount', 'customer_age', 'fraud']]
joined = base.merge(ct, on='customer_id', how='left')
feats = joined.columns.difference(['customer_id', 'fraud'])
LogisticRegression(max_iter=200).fit(joined[feats], joined['fraud'])
LogisticRegression(max_iter=200).fit(joined[[c for c in joined if c.startswith('n_')]], joined['fraud'])
