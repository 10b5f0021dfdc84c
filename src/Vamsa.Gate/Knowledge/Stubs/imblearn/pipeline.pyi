# Not checked against a version.
from sklearn.pipeline import Pipeline, make_pipeline
