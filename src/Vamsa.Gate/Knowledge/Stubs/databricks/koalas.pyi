from pyspark.pandas import *
