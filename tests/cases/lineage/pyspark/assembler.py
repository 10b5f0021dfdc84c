#: loans.csv [id, age, income, grade, region, default]
from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import OneHotEncoder, StandardScaler, StringIndexer, VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("loans").config("a.b", "1").getOrCreate()
loans = spark.read.csv("data/loans.csv", header=True, inferSchema=True)
train, test = loans.randomSplit([0.8, 0.2], seed=3)
stages = [
    StringIndexer(inputCol="grade", outputCol="grade_index"),
    OneHotEncoder(inputCols=["grade_index"], outputCols=["grade_vector"]),
    VectorAssembler(inputCols=["age", "grade_vector"], outputCol="raw"),
    StandardScaler(inputCol="raw", outputCol="features"),
    LogisticRegression(featuresCol="features", labelCol="default", maxIter=20),
]
model = Pipeline(stages=stages).fit(train)
model.transform(test).select("prediction", "default").show()
