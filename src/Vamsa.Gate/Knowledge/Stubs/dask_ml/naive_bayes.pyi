# Not checked against a version.
from sklearn.base import Classifier

class GaussianNB(Classifier): ...
