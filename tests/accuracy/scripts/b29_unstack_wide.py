import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
wide = tx.groupby(['customer_id', 'channel'])['amount'].sum().unstack(fill_value=0)
wide.columns = [f'amt_{c}' for c in wide.columns]
tgt = tx.groupby('customer_id')['items'].mean()
LinearRegression().fit(wide, tgt)
