#: piers.csv [planks, salt, age, closed]
from contextlib import contextmanager
import pandas as pd
from sklearn.linear_model import LogisticRegression

@contextmanager
def opened(path):
    frame = pd.read_csv(path)
    try:
        yield frame.drop(columns="age")
    finally:
        print("done")

with opened("piers.csv") as piers:
    LogisticRegression().fit(piers.drop("closed", axis=1), piers["closed"])
