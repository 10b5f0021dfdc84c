# Checked against scikit-learn 1.2.1.
from sklearn.base import Wrapper

class OneVsOneClassifier(Wrapper):
    def __init__(self, estimator, *args, **options) -> Plain: ...

class OneVsRestClassifier(Wrapper):
    def __init__(self, estimator, *args, **options) -> Plain: ...

class OutputCodeClassifier(Wrapper):
    def __init__(self, estimator, *args, **options) -> Plain: ...
