# Not checked against a version.
from pyspark.ml.base import Pipeline, PipelineModel
