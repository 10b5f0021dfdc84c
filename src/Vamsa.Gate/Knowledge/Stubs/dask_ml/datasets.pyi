# Not checked against a version.
from sklearn.datasets import make_blobs, make_classification, make_regression
