# Meant for auto-sklearn 0.15, not checked against it.
from autosklearn.classification import AutoSklearnClassifier as AutoSklearn2Classifier
