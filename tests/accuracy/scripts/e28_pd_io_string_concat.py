import glob
import os
import pandas as pd
from sklearn.linear_model import LogisticRegression
paths = ['train.csv']
frames = [pd.read_csv(p) for p in paths if os.path.exists(p)]
df = pd.concat(frames, axis=0, ignore_index=True, sort=False)
df.columns = df.columns.str.strip().str.lower().str.replace(' ', '_')
df['fare'] = df.fare.fillna(df.fare.mean())
LogisticRegression().fit(df[['fare', 'pclass']], df.survived)
