import pandas as pd
from sklearn.linear_model import LogisticRegression
class Experiment:
    def __init__(self, frame):
        self._df = frame
        self._features = []
    @property
    def features(self):
        return self._features
    @features.setter
    def features(self, value):
        self._features = [c for c in value if c in self._df.columns]
    def __call__(self, model, target):
        return model.fit(self._df[self.features], self._df[target])
    def __getitem__(self, name):
        return self._df[name]
e = Experiment(pd.read_csv('pima.csv', names=['preg', 'glu', 'bp', 'skin', 'ins', 'bmi', 'dpf', 'age', 'out']))
e.features = ['glu', 'bmi', 'height']
e(LogisticRegression(), 'out')
LogisticRegression().fit(e['bp'].to_frame(), e['out'])
