import numpy as np
import pandas as pd
from sklearn.model_selection import cross_val_predict
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
df = pd.read_csv('heart.csv')
l0 = [(GaussianNB(), ['age', 'chol']), (LogisticRegression(), ['thal'])]
Z = np.column_stack([cross_val_predict(m, df[c], df['target'], cv=3) for m, c in l0])
for m, c in l0:
    m.fit(df[c], df['target'])
