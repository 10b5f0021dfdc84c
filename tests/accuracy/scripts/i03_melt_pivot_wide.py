import pandas as pd
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('transactions.csv')
long = df.melt(id_vars=['customer_id', 'fraud'], value_vars=['amount', 'items'], var_name='what', value_name='val')
wide = long.pivot_table(index='customer_id', columns='what', values='val', aggfunc=['mean', 'max'])
wide.columns = [f'{a}_{b}' for a, b in wide.columns]
y = df.groupby('customer_id')['fraud'].max()
RandomForestClassifier(n_estimators=3).fit(wide, y.loc[wide.index])
RandomForestClassifier(n_estimators=3).fit(wide[['mean_amount', 'max_amount']], y.loc[wide.index])
