import pandas as pd
from sklearn.linear_model import LogisticRegression
tx = pd.read_csv('transactions.csv', parse_dates=['date'])
tx = tx.assign(hour=tx['date'].dt.hour, month=tx['date'].dt.to_period('M').astype(str))
agg = tx.groupby(['customer_id', 'month'], as_index=False).agg(amount_sum=('amount', 'sum'), items_mean=('items', 'mean'), last_fraud=('fraud', 'last'))
agg['prev'] = agg.groupby('customer_id')['amount_sum'].shift().fillna(0)
X, y = agg[['items_mean', 'prev']], agg['last_fraud']
LogisticRegression().fit(X, y)
