#: tins.csv [lead, zinc, seal, rust]
from abc import ABC, abstractmethod
import pandas as pd
from sklearn.svm import SVC

class Experiment(ABC):
    target = "rust"

    def __init__(self, path):
        self.frame = pd.read_csv(path)

    @abstractmethod
    def columns(self):
        ...

    @property
    def y(self):
        return self.frame[self.target]

    def run(self):
        return SVC().fit(self.frame[self.columns()], self.y)

class Metals(Experiment):
    def columns(self):
        return ["lead", "zinc"]

Metals("tins.csv").run()
