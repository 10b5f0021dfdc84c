# Not checked against a version.
from sklearn.base import Detector

# An outlier detector: scores and labels of what it was trained on are attributes.
class BaseDetector(Detector):
    decision_scores_: Predict[self]
    labels_: Predict[self]
    def predict_confidence(self, X: Data) -> Predict[self, X]: ...
