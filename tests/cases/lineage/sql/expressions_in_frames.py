#: people.csv [id, age, sex, income, y]
import duckdb
import polars as pl
from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import SQLTransformer, VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from sklearn.linear_model import Ridge

spark = SparkSession.builder.getOrCreate()
people = spark.read.csv("people.csv", header=True)

def train(frame, names, label):
    LogisticRegression(labelCol=label).fit(VectorAssembler(inputCols=names, outputCol="features").transform(frame))

train(people.selectExpr("age * 2 AS twice", "income", "y AS label", "cast(sex = 'm' as int) as male"), ["twice", "male"], "label")
train(people.withColumn("ratio", F.expr("income / age")), ["ratio"], "y")
train(people.select("y", F.expr("CASE WHEN sex = 'm' THEN 1 ELSE 0 END AS c"), "income"), ["c"], "y")
train(people.groupBy("sex").agg(F.expr("avg(income) AS mean"), F.max("y").alias("y")), ["mean"], "y")
lines = spark.read.parquet("lines.parquet").selectExpr("*", "price * quantity AS total").drop("price")
train(lines, ["total", "quantity"], "y")
select = SQLTransformer(statement="SELECT *, age * income AS v, y AS lab FROM __THIS__ WHERE sex = 'f'")
Pipeline(stages=[select, VectorAssembler(inputCols=["v"], outputCol="features"), LogisticRegression(labelCol="lab")]).fit(people)
people.createOrReplaceTempView("people")
spark.sql("CREATE OR REPLACE TEMP VIEW adults AS SELECT age, income, y FROM people WHERE age > 18")
train(spark.sql("SELECT age AS a, y FROM adults"), ["a"], "y")

relation = duckdb.read_csv("people.csv")
doubled = relation.filter("age > 18").project("age, income * 2 AS doubled, y").df()
Ridge().fit(doubled[["doubled"]], doubled["y"])
means = relation.aggregate("sex, avg(income) AS mean, max(y) AS y", "sex").df()
Ridge().fit(means[["mean"]], means["y"])
chosen = relation.select("age", duckdb.ColumnExpression("income").alias("inc"), "y").df()
Ridge().fit(chosen[["inc"]], chosen["y"])
rest = relation.project("* EXCLUDE (sex, y, id), y").df()
Ridge().fit(rest.drop(columns="y"), rest["y"])

table = pl.read_csv("people.csv")
half = pl.SQLContext(people=table, eager=True).execute("SELECT age, income / 2 AS half, y FROM people WHERE sex = 'f'")
Ridge().fit(half.select("half"), half["y"])
context = pl.SQLContext(register_globals=True).register_many({"u": table})
both = context.execute("SELECT u.income, table.y FROM table JOIN u ON table.age = u.age").collect()
Ridge().fit(both.select("income"), both["y"])
summed = table.select(pl.sql_expr("age + income AS summed"), "y")
Ridge().fit(summed.select("summed"), summed["y"])
