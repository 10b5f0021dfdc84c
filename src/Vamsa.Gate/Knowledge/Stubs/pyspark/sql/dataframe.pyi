# Not checked against a version.
from pyspark.sql.frame import *
