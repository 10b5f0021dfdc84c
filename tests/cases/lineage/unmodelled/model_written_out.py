#: ponds.csv [depth, reeds, frogs, clear]
import numpy as np
import pandas as pd

class Logit:
    def __init__(self, rate=0.1):
        self.rate = rate

    def fit(self, X, y):
        self.w = np.zeros(X.shape[1])
        for _ in range(100):
            p = 1 / (1 + np.exp(-X @ self.w))
            self.w -= self.rate * X.T @ (p - y)
        return self

    def predict(self, X):
        return X @ self.w > 0

class Centre:
    def fit(self, X, y=None):
        self.mean = X.mean()
        return self

    def transform(self, X):
        return X - self.mean

ponds = pd.read_csv("ponds.csv")
X = Centre().fit(ponds[["depth", "frogs"]]).transform(ponds[["depth", "frogs"]])
Logit().fit(X.values, ponds["clear"].values)
