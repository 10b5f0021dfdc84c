# Not checked against a version.
# What notebooks and shells give without an import: a Spark session, the tools of Databricks, IPython's own.
from pyspark.context import SparkContext
from pyspark.sql.context import SQLContext
from pyspark.sql.frame import SparkSession

spark: SparkSession
sc: SparkContext
sqlContext: SQLContext
sqlc: SQLContext
dbutils: Inert
def displayHTML(html) -> Plain: ...
