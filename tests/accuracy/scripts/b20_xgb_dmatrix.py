import numpy as np
import pandas as pd
import xgboost as xgb
df = pd.read_csv('heart.csv')
label = df['target'].values
data = df.drop(columns=['target', 'thal']).values
idx = np.arange(len(df))
np.random.shuffle(idx)
tr, te = idx[:150], idx[150:]
dtrain = xgb.DMatrix(data[tr][:, :5], label=label[tr])
xgb.train({'max_depth': 2, 'objective': 'binary:logistic'}, dtrain, num_boost_round=2)
