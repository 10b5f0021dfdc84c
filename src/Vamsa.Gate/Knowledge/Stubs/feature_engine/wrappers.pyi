# Meant for feature-engine 1.8, not checked against it.
from sklearn.base import Transforming

# A transformer for some of the columns.
class SklearnTransformerWrapper(Transforming):
    def __init__(self, transformer, variables=None) -> Plain: ...
    def transform(self, X: Data) -> AsFrame[Choose[self.variables, TransformColumns[tuple[tuple[self.transformer, self.variables]], X, "passthrough"], TransformColumns[tuple[tuple[self.transformer, Labels[X]]], X, "passthrough"]]]: ...
