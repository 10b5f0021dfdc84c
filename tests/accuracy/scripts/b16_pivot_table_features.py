import pandas as pd
from sklearn.linear_model import LinearRegression
tx = pd.read_csv('transactions.csv')
pv = tx.pivot_table(index='customer_id', columns='category', values='amount', aggfunc='sum', fill_value=0)
age = tx.groupby('customer_id')['customer_age'].first()
LinearRegression().fit(pv, age)
pv2 = pv.add_prefix('cat_').join(age.rename('age'))
LinearRegression().fit(pv2[[c for c in pv2 if c.startswith('cat_')]], pv2['age'])
