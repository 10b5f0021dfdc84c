# Meant for auto-sklearn 0.15, not checked against it.
import autosklearn.classification as classification
import autosklearn.regression as regression
def __getattr__(name) -> Opaque: ...
