import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
a = pd.read_csv('adult.csv')
w = a.pop('fnlwgt')
g = a['sex'].map({'Male': 1, 'Female': 2})
LogisticRegression(max_iter=200).fit(a[['age', 'education_num']], a['income'], sample_weight=w * g)
