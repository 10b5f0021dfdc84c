# Meant for tslearn 0.6, not checked against it.
from sklearn.base import Classifier

class NonMyopicEarlyClassifier(Classifier): ...
