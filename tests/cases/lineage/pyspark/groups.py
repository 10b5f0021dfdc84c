#: sales.csv [shop, day, amount, items, kind]
#: shops.csv [shop, size, town]
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession
import pyspark.sql.functions as F

spark = SparkSession.builder.getOrCreate()
sales = spark.read.option("header", "true").csv("sales.csv")
shops = spark.read.format("csv").option("header", "true").load("shops.csv")
totals = sales.groupBy("shop").agg(F.sum("amount").alias("total"), F.avg("items").alias("mean_items"))
counts = sales.groupBy("shop").count().withColumnRenamed("count", "visits")
kinds = sales.groupBy("shop").pivot("kind", ["a", "b"]).sum("items")
joined = totals.join(counts, "shop").join(kinds, on=["shop"], how="left").join(shops, totals.shop == shops.shop)
data = VectorAssembler(inputCols=["mean_items", "size", "a"], outputCol="x").transform(joined)
LinearRegression(featuresCol="x", labelCol="total").fit(data)
