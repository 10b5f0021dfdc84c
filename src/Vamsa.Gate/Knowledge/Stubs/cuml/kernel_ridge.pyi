# Not checked against a version.
from sklearn.base import Regressor

class KernelRidge(Regressor): ...
