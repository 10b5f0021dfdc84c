from __future__ import annotations
from typing import Iterable, NamedTuple, Protocol, TypedDict
import pandas as pd
from sklearn.base import ClassifierMixin
from sklearn.linear_model import LogisticRegression
class Split(NamedTuple):
    X: pd.DataFrame
    y: pd.Series
class Conf(TypedDict):
    features: list[str]
    label: str
def make(df: pd.DataFrame, conf: Conf) -> Split:
    return Split(df[conf['features']], df[conf['label']])
def train(split: Split, model: ClassifierMixin | None = None):
    model = model or LogisticRegression(max_iter=200)
    return model.fit(split.X, split.y)
df = pd.read_csv('heart.csv')
conf: Conf = {'features': ['age', 'oldpeak'], 'label': 'target'}
train(make(df, conf))
s = make(df, Conf(features=['chol'], label='target'))
X, y = s
LogisticRegression().fit(X, y)
