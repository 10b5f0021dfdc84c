#: looms.csv [maker, speed, threads, torn]
import pandas as pd
from sklearn.linear_model import LogisticRegression


def fit(frame, *, label, **options):
    model = LogisticRegression(**options)
    model.fit(frame[["speed", "threads"]], frame[label])
    return model


fit(pd.read_csv("looms.csv"), **{"label": "torn", "C": 0.5})
