#: loans.csv [income, age, zip, late]
from pyspark.sql import SparkSession
from sklearn.linear_model import LogisticRegression

spark = SparkSession.builder.getOrCreate()
spark.read.csv("loans.csv", header=True).createOrReplaceTempView("loans")
spark.sql("CREATE OR REPLACE TEMP VIEW adults AS SELECT income, zip, late FROM loans WHERE age >= 18")
df = spark.sql("SELECT CAST(income AS DOUBLE) AS income, late FROM adults").toPandas()
LogisticRegression().fit(df[["income"]], df["late"])
