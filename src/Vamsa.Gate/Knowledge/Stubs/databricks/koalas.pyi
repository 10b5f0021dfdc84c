# Not checked against a version.
from pyspark.pandas import *
