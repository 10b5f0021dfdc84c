from pyspark.ml.classification import LogisticRegression
from pyspark.sql import Row, SparkSession

spark = SparkSession.builder.getOrCreate()
people = spark.read.csv("people.csv", header=True, inferSchema=True)

# Rows keep the names that the script gives them.
made = people.rdd.map(lambda r: Row(years=r["age"], label=r["hired"]))
LogisticRegression(featuresCol="years").fit(spark.createDataFrame(made))
LogisticRegression(featuresCol="years").fit(made.toDF())
LogisticRegression(featuresCol="x").fit(spark.createDataFrame(people.rdd.map(lambda r: (r["income"], r["hired"])), ["x", "label"]))

collected = [Row(years=r["age"], label=r["hired"]) for r in people.collect()]
LogisticRegression(featuresCol="years").fit(spark.createDataFrame(collected))

# Rows of constants carry no column of a data set.
constants = spark.createDataFrame([Row(a=1, label=0), Row(a=2, label=1)])
LogisticRegression(featuresCol="a").fit(constants)
