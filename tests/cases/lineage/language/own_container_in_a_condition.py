import pandas as pd
from sklearn.linear_model import LogisticRegression


class Names:
    def __init__(self, *names):
        self.names = list(names)

    def __iter__(self):
        return iter(self.names)


out = Names("number", "hired")
people = pd.read_csv("people.csv")
kept = [column for column in people.columns if column not in out]
LogisticRegression().fit(people[kept], people["hired"])
