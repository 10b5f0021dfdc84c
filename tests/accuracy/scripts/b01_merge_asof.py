import pandas as pd
from sklearn.linear_model import Ridge
tx = pd.read_csv('transactions.csv', parse_dates=['date']).sort_values('date')
b = pd.read_csv('bikes.csv', parse_dates=['datetime'])
b['date'] = b['datetime'] + pd.Timedelta(days=4018)
b = b.sort_values('date')
m = pd.merge_asof(tx[['date', 'amount', 'items']], b[['date', 'temp', 'weather']], on='date', direction='nearest')
Ridge().fit(m[['items', 'temp']], m['amount'])
