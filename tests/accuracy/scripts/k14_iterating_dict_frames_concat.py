import pandas as pd
from sklearn.linear_model import LinearRegression
frames = {name: pd.read_csv(f'{name}.csv') for name in ('sales', 'store')}
sales, store = frames.values()
for name, f in frames.items():
    f.columns = [f'{name}_{c}'.lower() for c in f.columns]
full = sales.merge(store, left_on='sales_store', right_on='store_store')
LinearRegression().fit(full[['sales_customers', 'store_promo2']], full['sales_sales'])
parts = []
for key, grp in full.groupby('sales_dayofweek'):
    grp = grp.copy()
    grp['dow_mean'] = grp['sales_customers'].mean()
    parts.append(grp[['dow_mean', 'sales_promo', 'sales_sales']])
allp = pd.concat(parts, ignore_index=True)
LinearRegression().fit(allp.iloc[:, :2], allp.iloc[:, 2])
LinearRegression().fit(allp[['sales_promo']], allp['sales_sales'])
