import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
per = tx.groupby('customer_id').agg(n=('transaction_id', 'count'), spend=('amount', 'sum'), big=('amount', 'max')).reset_index()
lr = LinearRegression()
lr.fit(per[['n', 'spend']], per['big'])
