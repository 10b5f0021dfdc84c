import pandas as pd
from sklearn.linear_model import Ridge
tx = pd.read_csv('transactions.csv')
g = tx.groupby('merchant')['amount']
tx['m_mean'] = g.transform('mean')
tx['m_n'] = g.transform('count')
tx['dev'] = tx['amount'] - tx['m_mean']
tx['rank_in_cat'] = tx.groupby('category')['items'].rank()
Ridge().fit(tx[['m_n', 'rank_in_cat']], tx['dev'])
