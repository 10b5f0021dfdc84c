#: hens.csv [age, feed, light, eggs]
import pandas as pd
from sklearn.linear_model import LinearRegression


class Source:
    def __init__(self, path, **rest):
        super().__init__(**rest)
        self.frame = pd.read_csv(path)


class Choice:
    def __init__(self, features=(), **rest):
        super().__init__(**rest)
        self.features = list(features)


class Trainer(Source, Choice):
    def __init__(self, target, **rest):
        super().__init__(**rest)
        self.target = target

    def run(self):
        return LinearRegression().fit(self.frame[self.features], self.frame[self.target])


Trainer("eggs", path="hens.csv", features=["age", "light"]).run()
