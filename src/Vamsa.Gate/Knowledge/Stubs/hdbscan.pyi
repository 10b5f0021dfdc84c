# Not checked against a version.
from sklearn.base import Clusterer

class HDBSCAN(Clusterer):
    probabilities_: Predict[self]
    outlier_scores_: Predict[self]
def __getattr__(name) -> Opaque: ...
