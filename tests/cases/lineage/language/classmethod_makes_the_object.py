#: sheds.csv [roof, damp, wood, rot]
import pandas as pd
from sklearn.linear_model import LogisticRegression

class Data:
    def __init__(self, X, y):
        self.X, self.y = X, y

    @classmethod
    def read(cls, path, target):
        frame = pd.read_csv(path)
        return cls(frame.drop(columns=[target]), frame[target])

    @staticmethod
    def narrow(frame, names):
        return frame.loc[:, names]

data = Data.read("sheds.csv", target="rot")
LogisticRegression().fit(Data.narrow(data.X, ["roof", "wood"]), data.y)
