import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
m = tx.groupby(['category', 'channel'])['amount'].mean().reset_index(name='avg')
tx = tx.merge(m, how='left', on=['category', 'channel'])
tx['rel'] = tx['amount'] / tx['avg']
LinearRegression().fit(tx[['avg', 'customer_age']], tx['rel'])
