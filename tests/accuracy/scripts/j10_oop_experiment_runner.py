from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Callable, Iterable, Optional
import pandas as pd
from sklearn.linear_model import LogisticRegression, LinearRegression
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

@dataclass(frozen=True)
class Dataset:
    path: str
    target: str
    ignore: tuple[str, ...] = ()
    def load(self) -> tuple[pd.DataFrame, pd.Series]:
        df = pd.read_csv(self.path)
        return df.drop(columns=[self.target, *self.ignore]), df[self.target]

class Step(ABC):
    @abstractmethod
    def __call__(self, X: pd.DataFrame) -> pd.DataFrame: ...
    def __or__(self, other: 'Step') -> 'Chain':
        return Chain([self, other])

class Chain(Step):
    def __init__(self, steps): self.steps = list(steps)
    def __call__(self, X):
        for s in self.steps:
            X = s(X)
        return X

class Keep(Step):
    def __init__(self, *names): self.names = names
    def __call__(self, X): return X.loc[:, list(self.names)]

class Encode(Step):
    def __call__(self, X):
        out = X.copy()
        for c in out:
            if out[c].dtype.kind == 'O':
                out[c] = out[c].factorize()[0]
        return out

@dataclass
class Experiment:
    data: Dataset
    steps: Step
    model: Callable
    notes: list = field(default_factory=list)
    def run(self):
        X, y = self.data.load()
        X = self.steps(X)
        est = self.model()
        est.fit(X, y)
        self.notes.append(est.score(X, y))
        return est

class Suite:
    def __init__(self): self._items: list[Experiment] = []
    def __iadd__(self, e): self._items.append(e); return self
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)

suite = Suite()
suite += Experiment(Dataset('hr.csv', 'Attrition', ('EmployeeNumber',)), Keep('OverTime', 'JobLevel') | Encode(), LogisticRegression)
suite += Experiment(Dataset('insurance.csv', 'charges'), Chain([Encode(), Keep('smoker', 'bmi')]), RandomForestRegressor)
for e in suite:
    e.run()
X, y = Dataset('heart.csv', 'target', ignore=('sex', 'thal')).load()
LogisticRegression(max_iter=300).fit(X, y)
