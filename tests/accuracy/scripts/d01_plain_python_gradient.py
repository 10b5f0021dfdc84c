import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
raw = pd.read_csv('pima.csv', header=None)
raw.columns = ['preg', 'glu', 'bp', 'skin', 'ins', 'bmi', 'dpf', 'age', 'y']
zero_ok = ['preg', 'y']
for c in raw.columns:
    if c in zero_ok:
        continue
    raw[c] = raw[c].replace(0, np.nan)
    raw[c] = raw[c].fillna(raw[c].mean())
raw['bmi_cat'] = pd.cut(raw['bmi'], [0, 18, 25, 30, 100], labels=[0, 1, 2, 3]).astype(float).fillna(0)
drop_cols = ['bmi', 'skin'] + [c for c in raw.columns if c.startswith('p')]
LogisticRegression(max_iter=200).fit(raw.drop(drop_cols + ['y'], axis=1), raw['y'])
