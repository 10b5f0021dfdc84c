#: stars.csv [viewer, film, stars, when]
#: baskets.csv [basket, goods]
from pyspark.ml.fpm import FPGrowth
from pyspark.ml.recommendation import ALS
from pyspark.ml.regression import AFTSurvivalRegression, GeneralizedLinearRegression
from pyspark.sql import SparkSession
from pyspark.sql.functions import collect_set, split

spark = SparkSession.builder.getOrCreate()
stars = spark.read.load("stars.csv", format="csv", header=True)
als = ALS(userCol="viewer", itemCol="film", ratingCol="stars", coldStartStrategy="drop")
als.fit(stars).recommendForAllUsers(3)
baskets = spark.read.option("path", "baskets.csv").format("csv").load()
items = baskets.groupBy("basket").agg(collect_set("goods").alias("items"))
FPGrowth(itemsCol="items", minSupport=0.2).fit(items)
GeneralizedLinearRegression(family="poisson", featuresCol="film", labelCol="stars", weightCol="when").fit(stars)
AFTSurvivalRegression(featuresCol="film", labelCol="when", censorCol="stars").fit(stars)
