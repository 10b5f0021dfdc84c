# Not checked against a version.
from pyspark.sql.frame import Column, DataFrame, DataFrameReader, GroupedData, Row, SparkSession
from pyspark.sql.context import HiveContext, SQLContext
from pyspark.sql.window import Window, WindowSpec
import pyspark.sql.functions as functions
import pyspark.sql.types as types

def __getattr__(name) -> Inert: ...
