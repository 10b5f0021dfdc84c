#: ferns.csv [shade, acid, spores, alive]
#: labels.csv [alive]
import functools
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

def without(*names):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs).drop(columns=list(names))
        return wrapper
    return decorate

@without("alive", "spores")
def load(path):
    return pd.read_csv(path)

DecisionTreeClassifier().fit(load("ferns.csv"), pd.read_csv("labels.csv")["alive"])
