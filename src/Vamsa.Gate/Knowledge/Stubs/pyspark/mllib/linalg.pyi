# Not checked against a version.
from pyspark.ml.linalg import *
