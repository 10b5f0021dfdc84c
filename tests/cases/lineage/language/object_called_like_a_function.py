#: kilns.csv [heat, glaze, hours, cracked]
import pandas as pd
from sklearn.linear_model import LogisticRegression

class Trainer:
    def __init__(self, target):
        self.target = target

    def __call__(self, frame, *columns):
        return LogisticRegression().fit(frame[list(columns)], frame[self.target])

trainer = Trainer("cracked")
trainer(pd.read_csv("kilns.csv"), "heat", "hours")
