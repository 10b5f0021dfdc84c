import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split
df = pd.read_csv('UCI_Credit_Card.csv', index_col='ID')
df = df.rename(columns={'default.payment.next.month': 'default', 'PAY_0': 'PAY_1'})
bills = [c for c in df.columns if c.startswith('BILL_AMT')]
pays = df.filter(regex=r'^PAY_\d$').columns
df['bill_mean'] = df[bills].mean(axis=1)
df['late'] = df[pays].gt(0).sum(axis=1)
df['util'] = df['BILL_AMT1'] / df['LIMIT_BAL']
train, test = train_test_split(df, test_size=.25, random_state=3)
use = ['bill_mean', 'late']
d = xgb.DMatrix(train[use], label=train['default'])
bst = xgb.train({'objective': 'binary:logistic'}, d, 3)
d2 = xgb.DMatrix(train[use + ['util']])
d2.set_label(train['default'])
xgb.cv({'max_depth': 2}, d2, num_boost_round=2, nfold=2)
clf = xgb.XGBClassifier(n_estimators=3, use_label_encoder=False, eval_metric='logloss')
clf.fit(train.loc[:, 'LIMIT_BAL':'AGE'], train.default, eval_set=[(test.loc[:, 'LIMIT_BAL':'AGE'], test.default)], verbose=False)
