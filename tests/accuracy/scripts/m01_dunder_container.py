import pandas as pd
from sklearn.linear_model import LogisticRegression
class FeatureSet:
    def __init__(self, *names): self._names = list(names)
    def __iter__(self): return iter(self._names)
    def __len__(self): return len(self._names)
    def __contains__(self, n): return n in self._names
    def __add__(self, other): return FeatureSet(*self._names, *other)
    def __sub__(self, other): return FeatureSet(*[n for n in self if n not in other])
    def __getitem__(self, i):
        got = self._names[i]
        return FeatureSet(*got) if isinstance(i, slice) else got
    def __setitem__(self, i, v): self._names[i] = v
    def __bool__(self): return bool(self._names)
    def __call__(self, df): return df[self._names]
base = FeatureSet('age', 'chol', 'sex')
fs = base + ['thalach', 'target']
df = pd.read_csv('heart.csv')
fs -= {'sex', 'target'}
LogisticRegression(max_iter=300).fit(fs(df), df['target'])
LogisticRegression(max_iter=300).fit(df[list(fs[:2])], df['target'])
fs[0] = 'slope'
LogisticRegression(max_iter=300).fit(df[[*fs]], df['target'])
LogisticRegression(max_iter=300).fit(df[[c for c in df.columns if c in base]], df['target'])
y, *_ = [df[c] for c in ('target',)]
LogisticRegression(max_iter=300).fit(df[[fs[-1]]], y)
