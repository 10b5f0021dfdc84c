#: nests.csv [twigs, mud, eggs, hatch]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Pipeline:
    steps = []

    @classmethod
    def step(cls, function):
        cls.steps.append(function)
        return function

    def run(self, frame):
        for step in self.steps:
            frame = step(frame)
        return frame

@Pipeline.step
def without_mud(frame):
    return frame.drop(columns="mud")

@Pipeline.step
def only_inputs(frame):
    return frame[[c for c in frame.columns if c != "hatch"]]

nests = pd.read_csv("nests.csv")
LinearRegression().fit(Pipeline().run(nests), nests["hatch"])
