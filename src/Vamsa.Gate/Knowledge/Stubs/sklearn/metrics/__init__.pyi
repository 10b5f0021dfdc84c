# Checked against scikit-learn 1.2.1.
# Scores are looked at; distances may become features.
import sklearn.metrics.pairwise as pairwise
from sklearn.metrics.pairwise import pairwise_distances, pairwise_distances_argmin, pairwise_distances_argmin_min, euclidean_distances, pairwise_kernels

def silhouette_samples(X: Data, labels: Data, *args, **options) -> Mix[Combine[X, labels]]: ...
def __getattr__(name) -> Inert: ...
