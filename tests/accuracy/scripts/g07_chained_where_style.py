import pandas as pd
from sklearn.ensemble import RandomForestClassifier
a = pd.read_csv('adult.csv')
a = a.assign(
    sector=a['workclass'].map(lambda w: 'gov' if 'gov' in w else 'priv'),
    married=a['marital_status'].str.startswith('Married'),
    cap=a.eval('capital_gain - capital_loss'),
).drop(columns=['workclass', 'marital_status', 'capital_gain', 'capital_loss'])
a['sector'] = a['sector'].astype('category').cat.codes
RandomForestClassifier(n_estimators=2).fit(a[['sector', 'married', 'cap']], a['income'])
