from pyspark.ml.linalg import *
