import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
class Base:
    target: str
    _drop: tuple = ()
    def __init__(self, df): self.df = self.clean(df)
    @staticmethod
    def clean(df): return df.dropna(axis=1, how='all')
    @property
    def columns(self): return [c for c in self.df.columns if c != self.target and c not in self._drop]
    @property
    def y(self): return self.df[self.target]
    def X(self): return self.df[self.columns]
    def train(self, model): return model.fit(self.X(), self.y)
class Heart(Base):
    target = 'target'
    _drop = ('sex', 'age')
    def X(self):
        X = super().X()
        return X.assign(ratio=X['thalach'] / X['trestbps']).drop(columns=['thalach', 'trestbps'])
class Hr(Base):
    target = 'Attrition'
    @classmethod
    def load(cls, path, **kw):
        obj = cls(pd.read_csv(path, **kw))
        obj.extra = 1
        return obj
    @property
    def columns(self): return ['JobLevel', 'Salary']
h = Heart(pd.read_csv('heart.csv'))
h.train(LogisticRegression(max_iter=300))
hr = Hr.load('hr.csv')
DecisionTreeClassifier().fit(hr.X(), hr.y)
Heart._drop += ('chol', 'ca')
DecisionTreeClassifier().fit(Heart(pd.read_csv('heart.csv')).X(), h.y)
