import pandas as pd
from sklearn.neighbors import KNeighborsClassifier
class Loader:
    def __init__(self, path, **kw):
        super().__init__(**kw)
        self.df = pd.read_csv(path)
class Features:
    def __init__(self, features=None, **kw):
        super().__init__(**kw)
        self.features = features or []
    def matrix(self):
        return self.df[self.features].to_numpy()
class Trainer(Loader, Features):
    def __init__(self, target, **kw):
        super().__init__(**kw)
        self.target = target
    def __len__(self):
        return len(self.df)
    def fit(self):
        self.model = KNeighborsClassifier(3)
        self.model.fit(self.matrix(), self.df[self.target])
        return self
Trainer('target', path='heart.csv', features=['age', 'ca']).fit()
