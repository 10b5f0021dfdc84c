import pandas as pd
from sklearn.ensemble import RandomForestClassifier
t = pd.read_csv('train.csv')
t[['Last', 'Rest']] = t['Name'].str.split(',', n=1, expand=True)
t['LastLen'] = t['Last'].str.len()
t['CabinKnown'] = t['Cabin'].notna().astype(int)
t['TicketNum'] = t['Ticket'].str.replace(r'\D', '', regex=True).replace('', '0').astype(int)
t['Fare'] = t.pop('Fare').fillna(0)
RandomForestClassifier(n_estimators=3).fit(t.loc[:, 'LastLen':'Fare'], t['Survived'])
