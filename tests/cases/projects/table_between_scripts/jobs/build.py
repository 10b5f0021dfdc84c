from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()
people = spark.read.parquet("s3://lake/people")
features = people.select(F.col("gender").alias("g"), "pay", "hired")
features.write.mode("overwrite").saveAsTable("mart.features")
