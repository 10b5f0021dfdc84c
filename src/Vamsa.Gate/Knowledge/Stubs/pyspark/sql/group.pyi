from pyspark.sql.frame import *
