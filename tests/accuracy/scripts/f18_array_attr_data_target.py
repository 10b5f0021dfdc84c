import numpy as np
import pandas as pd
from sklearn.utils import Bunch
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
ds = Bunch(data=df[['age', 'chol']].values, target=df['target'].values, feature_names=['age', 'chol'])
LogisticRegression().fit(ds.data[:, :1], ds.target)
D = pd.DataFrame(ds['data'], columns=ds.feature_names)
LogisticRegression().fit(D[['chol']], ds['target'])
