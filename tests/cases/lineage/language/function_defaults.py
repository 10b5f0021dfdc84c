#: ovens.csv [door, watts, bakes, burnt]
import pandas as pd
from sklearn.naive_bayes import GaussianNB


def load(path="ovens.csv", target="burnt", leave=("door",)):
    frame = pd.read_csv(path).drop(columns=list(leave))
    return frame.drop(columns=target), frame[target]


X, y = load()
GaussianNB().fit(X, y)
