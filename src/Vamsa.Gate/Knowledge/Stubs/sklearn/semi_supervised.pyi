# Checked against scikit-learn 1.2.1.
from sklearn.base import Classifier, Wrapper

class LabelPropagation(Classifier):
    transduction_: Predict[self]

class LabelSpreading(Classifier):
    transduction_: Predict[self]

class SelfTrainingClassifier(Wrapper):
    def __init__(self, estimator=None, base_estimator=None, *args, **options) -> Plain: ...
    def fit(self, X: Features, y: Labels, **fit_params) -> Then[FitEach[self.estimator | self.base_estimator, X, y, fit_params], Fitted[self, tuple[X, y]]]: ...
