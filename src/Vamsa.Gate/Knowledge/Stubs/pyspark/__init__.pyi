# Not checked against a version.
# Checked against PySpark 3.5; names of 2.x stay known.
from pyspark.context import SparkConf, SparkContext, RDD
from pyspark.sql.frame import Row, SparkSession
from pyspark.sql.context import SQLContext, HiveContext

class StorageLevel:
    MEMORY_ONLY: Plain
    MEMORY_AND_DISK: Plain
    DISK_ONLY: Plain
    def __getattr__(self, name) -> Plain: ...

class SparkFiles:
    @staticmethod
    def get(filename) -> filename: ...
    @staticmethod
    def getRootDirectory() -> Plain: ...

def __getattr__(name) -> Inert: ...
