#: trips.parquet [trip, km, minutes, city, hour, fare]
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import GBTRegressor
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()
trips = spark.read.parquet("trips.parquet").filter(F.col("fare") > 0)
trips = (
    trips.withColumn("speed", F.col("km") / F.col("minutes"))
    .withColumn("night", F.when(trips.hour > 22, 1).otherwise(0))
    .withColumn("log_km", F.log1p("km"))
    .drop("trip", F.col("city"))
)
assembler = VectorAssembler().setInputCols(["speed", "night", "log_km"]).setOutputCol("features")
ready = assembler.transform(trips).select("features", F.col("fare").alias("label"))
GBTRegressor(maxDepth=4).fit(ready)
