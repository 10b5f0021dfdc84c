import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

class LogReg:
    def __init__(self, X, y, C=1.0):
        self.X = X
        self.y = y
        self.C = C
        self.clf = LogisticRegression(C=C, max_iter=200)

    def fit(self):
        self.clf.fit(self.X, self.y)
        return self

    def score(self):
        return self.clf.score(self.X, self.y)

df = pd.read_csv('pima.csv', header=None)
print(LogReg(df[[1, 5, 7]].values, df[8].values).fit().score())
