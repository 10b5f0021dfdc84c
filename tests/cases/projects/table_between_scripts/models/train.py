from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import StringIndexer, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = spark.sql("select g as code, pay, hired from mart.features where pay > 0")
rows = StringIndexer(inputCol="code", outputCol="n").fit(rows).transform(rows)
rows = VectorAssembler(inputCols=["n", "pay"], outputCol="features").transform(rows)
LogisticRegression(labelCol="hired").fit(rows)
