#: raw.csv [a, b, y]
import pyspark.sql.functions as F
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

raw = SparkSession.builder.getOrCreate().read.csv("raw.csv", header=True)
made = [
    F.concat_ws("-", "a", "b"), F.format_string("%s %s", "a", "b"), F.printf("%s %s", "a", "b"),
    F.call_udf("f", "a", F.col("b")), F.call_function("f", "a", F.column("b")), F.array("a", "b"),
    F.array_except("a", "b"), F.array_intersect("a", "b"), F.array_union("a", "b"), F.arrays_overlap("a", "b"),
    F.arrays_zip("a", "b"), F.atan2("a", "b"), F.coalesce("a", "b"), F.concat("a", "b"), F.corr("a", "b"),
    F.count_distinct("a", "b"), F.countDistinct("a", "b"), F.covar_pop("a", "b"), F.covar_samp("a", "b"),
    F.create_map("a", "b"), F.datediff("a", "b"), F.date_diff("a", "b"), F.months_between("a", "b"),
    F.greatest("a", "b"), F.hash("a", "b"), F.hypot("a", "b"), F.ifnull("a", "b"), F.instr("a", "b"),
    F.least("a", "b"), F.levenshtein("a", "b"), F.make_date("a", "b"), F.make_timestamp("a", "b"),
    F.map_concat("a", "b"), F.map_from_arrays("a", "b"), F.max_by("a", "b"), F.min_by("a", "b"), F.mod("a", "b"),
    F.named_struct("a", "b"), F.nanvl("a", "b"), F.nullif("a", "b"), F.nvl("a", "b"), F.nvl2("a", "b"),
    F.pmod("a", "b"), F.pow("a", "b"), F.power("a", "b"), F.grouping("a", "b"), F.grouping_id("a", "b"),
    F.regr_slope("a", "b"), F.regr_r2("a", "b"), F.regr_intercept("a", "b"), F.sequence("a", "b"),
    F.struct("a", "b"), F.zip_with("a", "b"), F.xxhash64("a", "b"), F.equal_null("a", "b"), F.try_add("a", "b"),
    F.try_divide("a", "b"), F.try_multiply("a", "b"), F.try_subtract("a", "b"), F.contains("a", "b"),
    F.startswith("a", "b"), F.endswith("a", "b"), F.elt("a", "b"), F.ilike("a", "b"), F.like("a", "b"),
    F.rlike("a", "b"),
]
frame = raw.select("y", *[column.alias(f"c{i}") for i, column in enumerate(made)])
names = [name for name in frame.columns if name != "y"]
LogisticRegression(labelCol="y").fit(VectorAssembler(inputCols=names, outputCol="features").transform(frame))
