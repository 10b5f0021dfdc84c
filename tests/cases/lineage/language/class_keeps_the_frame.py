#: ponds.csv [owner, fish, lilies, frozen]
import pandas as pd
from sklearn.svm import SVC


class Trainer:
    def __init__(self, path, label):
        self.df = pd.read_csv(path)
        self.label = label

    def clean(self):
        self.df = self.df.drop(columns=["owner"])

    def run(self):
        X = self.df.drop(columns=[self.label])
        SVC().fit(X, self.df[self.label])


trainer = Trainer("ponds.csv", "frozen")
trainer.clean()
trainer.run()
