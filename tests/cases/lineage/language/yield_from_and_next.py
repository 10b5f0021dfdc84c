#: bats.csv [ear, wing, cave, flies]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def names():
    yield "ear"
    yield from ["wing", "cave"]

stream = names()
first = next(stream)
bats = pd.read_csv("bats.csv")
LogisticRegression().fit(bats[[first]], bats["flies"])
