# Not checked against a version.
from pyspark.ml.base import Pipeline, PipelineModel, Estimator, Transformer, Model, UnaryTransformer
from pyspark.ml.base import Predicting as Predictor
import pyspark.ml.feature as feature
import pyspark.ml.classification as classification
import pyspark.ml.regression as regression
import pyspark.ml.clustering as clustering
import pyspark.ml.recommendation as recommendation
import pyspark.ml.evaluation as evaluation
import pyspark.ml.tuning as tuning
import pyspark.ml.fpm as fpm
import pyspark.ml.functions as functions
import pyspark.ml.linalg as linalg
import pyspark.ml.stat as stat
import pyspark.ml.param as param
import pyspark.ml.util as util

def __getattr__(name) -> Opaque: ...
