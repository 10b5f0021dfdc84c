import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
counts = pd.crosstab(tx['customer_id'], tx['channel'])
spend = tx.groupby('customer_id')['amount'].sum().rename('spend')
both = counts.join(spend)
LinearRegression().fit(both[['web', 'pos']], both['spend'])
