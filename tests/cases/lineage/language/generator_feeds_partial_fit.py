#: buses.csv [stops, riders, late]
import pandas as pd
from sklearn.linear_model import SGDClassifier

def batches(frame, size=100):
    for start in range(0, len(frame), size):
        part = frame.iloc[start:start + size]
        yield part[["stops", "riders"]], part["late"]

model = SGDClassifier()
for X, y in batches(pd.read_csv("buses.csv")):
    model.partial_fit(X, y, classes=[0, 1])
