import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
ch = pd.read_csv('churn.csv')
conds = [ch['tenure'] < 12, ch['tenure'].between(12, 36), ch['tenure'] > 36]
ch['stage'] = np.select(conds, [0, 1, 2], default=-1)
ch['auto'] = np.where(ch['PaymentMethod'].str.contains('auto|card', case=False), 1, 0)
ch['y'] = np.where(ch.Churn == 'Yes', 1, 0)
cols = ch.columns[-3:-1]
GradientBoostingClassifier(n_estimators=3).fit(ch[cols], ch['y'])
