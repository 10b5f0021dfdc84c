# Not checked against a version.
from pyspark.ml.base import Params, Stage

class ParamGridBuilder(Params):
    def addGrid(self, param, values) -> self: ...
    def baseOn(self, *args) -> self: ...
    def build(self) -> Plain: ...

class CrossValidator(Stage):
    bestModel: self.estimator
    avgMetrics: Plain
    def __init__(self, *, estimator=None, estimatorParamMaps=None, evaluator=None, numFolds=3, **options) -> Plain: ...
    def fit(self, dataset: Data, params=None) -> Then[FitEach[self.estimator, dataset], self]: ...
    def transform(self, dataset: Data, params=None) -> Call[self.estimator.transform, dataset]: ...

class TrainValidationSplit(CrossValidator):
    validationMetrics: Plain

# Once fitted.
CrossValidatorModel = CrossValidator
TrainValidationSplitModel = TrainValidationSplit
