# Not checked against a version.
from sklearn.base import Clusterer

class KPrototypes(Clusterer): ...
