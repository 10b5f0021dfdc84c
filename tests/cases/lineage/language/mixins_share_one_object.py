#: plums.csv [stone, sugar, acid, ripe]
import pandas as pd
from sklearn.linear_model import LogisticRegression

class Loads:
    def load(self):
        self.frame = pd.read_csv(self.path)
        return self

class Trains:
    def train(self, *columns):
        self.model = LogisticRegression().fit(self.frame[list(columns)], self.frame[self.target])
        return self

class Job(Loads, Trains):
    path, target = "plums.csv", "ripe"

Job().load().train("stone", "sugar")
