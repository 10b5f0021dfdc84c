# Not checked against a version.
from sklearn.base import Regressor

class Earth(Regressor):
    def transform(self, X: Data) -> Mix[AsArray[X]]: ...
