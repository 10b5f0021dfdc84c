#: looms2.csv [speed, thread, dye, torn]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def train(frame, columns=None, target="torn"):
    columns = columns or [c for c in frame.columns if c != target]
    return LogisticRegression().fit(frame[columns], frame[target])

looms = pd.read_csv("looms2.csv")
train(looms)
train(looms.drop(columns="dye"), columns=["speed"])
