from pyspark.ml.base import Pipeline, PipelineModel
