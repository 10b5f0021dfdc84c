from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, mean

spark = SparkSession.builder.getOrCreate()
df = spark.table("clinic.visits").where("outcome IS NOT NULL and age > 17")
df = df.select([col(c).cast("double") for c in df.columns if c != "patient"])
names = [c for c in df.columns if c not in ("outcome", "doctor")]
assembled = VectorAssembler(inputCols=names, outputCol="features").transform(df)
RandomForestClassifier(labelCol="outcome", weightCol="weight").fit(assembled)
