# Not checked against a version.
from sklearn.base import Selector

class BorutaPy(Selector): ...
