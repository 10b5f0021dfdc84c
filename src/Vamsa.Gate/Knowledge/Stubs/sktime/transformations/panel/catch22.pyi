# Meant for sktime 0.34, not checked against it.
from sklearn.base import Transforming

class Features(Transforming):
    def transform(self, X: Data, y: Data = None) -> AsFrame[Mix[X]]: ...

class Catch22(Features): ...
