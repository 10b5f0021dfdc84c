#: meters.csv [meter, ts, kwh, temp, fault]
from pyspark.sql import SparkSession, Window
from pyspark.sql.functions import avg, col, lag, lit, row_number, udf
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType
from sklearn.linear_model import LogisticRegression

schema = StructType([StructField("meter", StringType(), True), StructField("ts", IntegerType())])
schema = schema.add("kwh", DoubleType()).add(StructField("temp", DoubleType())).add("fault", "int")
spark = SparkSession.builder.getOrCreate()
df = spark.read.schema(schema).csv("meters.csv")
w = Window.partitionBy("meter").orderBy("ts")
double = udf(lambda v: v * 2, DoubleType())
df = df.withColumn("before", lag("kwh", 1).over(w)).withColumn("place", row_number().over(w))
df = df.withColumn("warm", double(col("temp"))).withColumn("one", lit(1))
pdf = df.na.drop(subset=["before"]).dropDuplicates(["meter"]).cache().toPandas()
LogisticRegression().fit(pdf[["before", "warm", "one"]], pdf["fault"])
