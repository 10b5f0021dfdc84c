#: barges.csv [load, canal, crew, late]
import logging
import pandas as pd
from sklearn.linear_model import LogisticRegression

log = logging.getLogger(__name__)

class Model:
    def __init__(self, estimator=None, **params):
        self.estimator = estimator or LogisticRegression(**params)

    def fit(self, X, y):
        log.info("rows %d", len(X))
        self.estimator.fit(X, y)
        return self

    def predict(self, X):
        return self.estimator.predict(X)

barges = pd.read_csv("barges.csv")
model = Model(C=2.0).fit(barges[["load", "crew"]], barges["late"])
barges["guess"] = model.predict(barges[["load", "crew"]])
LogisticRegression().fit(barges[["guess", "canal"]], barges["late"])
