from contextlib import contextmanager, suppress, ExitStack
from functools import lru_cache, singledispatch, cached_property
import pandas as pd
from sklearn.linear_model import LogisticRegression
@lru_cache(maxsize=None)
def data(name): return pd.read_csv(name)
@contextmanager
def columns(df, *names):
    yield df[list(names)]
@singledispatch
def pick(what, df): raise TypeError
@pick.register
def _(what: str, df): return df[[what]]
@pick.register(list)
def _(what, df): return df[what]
@pick.register(dict)
def _(what, df): return df.rename(columns=what)[list(what.values())]
class Lazy:
    def __init__(self, path): self.path = path
    @cached_property
    def frame(self): return data(self.path)
    @cached_property
    def y(self): return self.frame['target']
L = Lazy('heart.csv')
with columns(L.frame, 'age', 'cp') as X:
    LogisticRegression(max_iter=300).fit(X, L.y)
LogisticRegression(max_iter=300).fit(pick('chol', L.frame), L.y)
LogisticRegression(max_iter=300).fit(pick(['ca', 'thal'], L.frame), L.y)
LogisticRegression(max_iter=300).fit(pick({'fbs': 'sugar'}, L.frame), L.y)
def counter():
    used = []
    def add(*cols):
        nonlocal used
        used = used + list(cols)
        return used
    return add
add = counter()
add('slope')
with suppress(KeyError):
    add('oldpeak')
LogisticRegression(max_iter=300).fit(data('heart.csv')[add()], L.y)
def walk(node):
    if isinstance(node, dict):
        for v in node.values():
            yield from walk(v)
    elif isinstance(node, (list, tuple)):
        for v in node:
            yield from walk(v)
    else:
        yield node
tree = {'vital': ['trestbps', {'heart': 'thalach'}], 'other': ('exang',)}
LogisticRegression(max_iter=300).fit(L.frame[list(walk(tree))], L.y)
