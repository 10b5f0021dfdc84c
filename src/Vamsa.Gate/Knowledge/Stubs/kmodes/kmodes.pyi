# Not checked against a version.
from sklearn.base import Clusterer

class KModes(Clusterer): ...
