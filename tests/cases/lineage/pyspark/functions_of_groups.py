#: raw.csv [a, g, y]
import pyspark.sql.functions as F
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

raw = SparkSession.builder.getOrCreate().read.csv("raw.csv", header=True)
made = [
    F.approx_count_distinct("a"), F.approxCountDistinct("a"), F.any_value("a"), F.avg("a"), F.bit_and("a"),
    F.bit_or("a"), F.bit_xor("a"), F.bool_and("a"), F.bool_or("a"), F.collect_list("a"), F.collect_set("a"),
    F.count("a"), F.count_if("a"), F.every("a"), F.first("a"), F.first_value("a"), F.kurtosis("a"), F.last("a"),
    F.last_value("a"), F.max("a"), F.mean("a"), F.median("a"), F.min("a"), F.mode("a"), F.percentile("a"),
    F.percentile_approx("a"), F.product("a"), F.skewness("a"), F.some("a"), F.stddev("a"), F.stddev_pop("a"),
    F.stddev_samp("a"), F.std("a"), F.sum("a"), F.sumDistinct("a"), F.sum_distinct("a"), F.var_pop("a"),
    F.var_samp("a"), F.variance("a"), F.array_agg("a"), F.histogram_numeric("a"), F.listagg("a"),
    F.string_agg("a"),
]
frame = raw.groupBy("g").agg(F.max("y").alias("y"), *[column.alias(f"c{i}") for i, column in enumerate(made)])
names = [name for name in frame.columns if name[0] == "c"]
LogisticRegression(labelCol="y").fit(VectorAssembler(inputCols=names, outputCol="features").transform(frame))
