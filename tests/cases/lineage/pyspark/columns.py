#: raw.csv [a, g, t, y]
import pyspark.sql.functions as F
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql.window import Window

raw = SparkSession.builder.getOrCreate().read.csv("raw.csv", header=True)
w = Window.partitionBy("g").orderBy("t").rowsBetween(Window.unboundedPreceding, Window.currentRow).rangeBetween(-1, 0)
plain = [
    F.current_date(), F.current_timestamp(), F.curdate(), F.now(), F.localtimestamp(), F.input_file_name(),
    F.monotonically_increasing_id(), F.rand(), F.randn(), F.spark_partition_id(), F.uuid(), F.pi(), F.e(),
    F.current_user(), F.version(), F.lit(1), F.typedLit("x"), F.log("a"), F.log(2.0, "a"), F.array_join("a", ","),
    F.locate("x", "a"), F.shiftleft("a", 1), F.shiftright("a", 1), F.asc("a"), F.desc("a"), F.asc_nulls_first("a"),
    F.asc_nulls_last("a"), F.desc_nulls_first("a"), F.desc_nulls_last("a"), F.col("a").cast("int"),
    F.when(F.col("a") > 1, 2).when(F.col("a") > 0, 1).otherwise(0), F.col("a").asc(), F.col("a").asc_nulls_first(),
    F.col("a").asc_nulls_last(), F.col("a").desc(), F.col("a").desc_nulls_first(), F.col("a").desc_nulls_last(),
    F.col("a").isNull(), F.col("a").isNotNull(), F.col("a").isNaN(), F.col("a").isin(1, 2),
    F.col("a").between(1, 2), F.col("a").eqNullSafe(1), F.col("a").contains("x"), F.col("a").startswith("x"),
    F.col("a").endswith("x"), F.col("a").like("x%"), F.col("a").ilike("x%"), F.col("a").rlike("x"),
    F.col("a").substr(1, 2), F.col("a").getItem(0), F.col("a").getField("x"), F.col("a").withField("x", F.lit(1)),
    F.col("a").dropFields("x"), F.col("a").bitwiseAND(1), F.col("a").bitwiseOR(1), F.col("a").bitwiseXOR(1),
    F.col("a").name("q"), F.col("a").astype("int"), F.col("a")[0],
]
over = [
    F.lag("a").over(w), F.lead("a").over(w), F.nth_value("a").over(w), F.row_number().over(w), F.rank().over(w),
    F.dense_rank().over(w), F.percent_rank().over(w), F.cume_dist().over(w), F.ntile().over(w),
]
for made in (plain, over):
    frame = raw.select("y", *[column.alias(f"c{i}") for i, column in enumerate(made)])
    names = [name for name in frame.columns if name != "y"]
    LogisticRegression(labelCol="y").fit(VectorAssembler(inputCols=names, outputCol="features").transform(frame))
