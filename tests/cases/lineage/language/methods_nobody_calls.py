import pandas as pd
from sklearn.cluster import KMeans
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler


class Trainer:
    def __init__(self, data, target="rent"):
        self.data = data
        self.target = target
        self.model = Ridge()

    def prepare(self):
        self.X = self.data[["rooms", "area"]]
        self.y = self.data[self.target]

    def fit(self):
        self.model.fit(self.X, self.y)

    def run(self):
        self.prepare()
        self.cluster(self.X)

    def cluster(self, X):
        KMeans(3).fit(StandardScaler().fit_transform(X))

    @staticmethod
    def baseline(frame):
        Ridge().fit(frame[["area"]], frame["rent"])

    @classmethod
    def from_file(cls, path):
        made = cls(pd.read_csv(path))
        made.model.fit(made.data[["floor"]], made.data["rent"])
        return made


# Made, and not all of its methods called.
class Survey:
    def __init__(self, frame):
        self.frame = frame

    def first(self):
        Ridge().fit(self.frame[["a"]], self.frame["y"])

    def second(self):
        Ridge().fit(self.frame[["b"]], self.frame["y"])


Survey(pd.read_csv("survey.csv")).first()
