#: raw.csv [a, b, y]
import pyspark.sql.functions as F
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

raw = SparkSession.builder.getOrCreate().read.csv("raw.csv", header=True)
made = [
    F.abs("a"), F.acos("a"), F.acosh("a"), F.array_distinct("a"), F.array_max("a"), F.array_min("a"),
    F.array_size("a"), F.array_sort("a"), F.array_compact("a"), F.array_append("a"), F.array_prepend("a"),
    F.array_remove("a"), F.array_repeat("a"), F.array_contains("a"), F.array_position("a"), F.ascii("a"),
    F.asin("a"), F.asinh("a"), F.atan("a"), F.atanh("a"), F.base64("a"), F.bin("a"), F.bitwiseNOT("a"),
    F.bitwise_not("a"), F.bround("a"), F.btrim("a"), F.cardinality("a"), F.cbrt("a"), F.ceil("a"), F.ceiling("a"),
    F.char("a"), F.char_length("a"), F.character_length("a"), F.conv("a"), F.cos("a"), F.cosh("a"), F.cot("a"),
    F.crc32("a"), F.csc("a"), F.date_add("a"), F.date_format("a"), F.date_sub("a"), F.date_trunc("a"),
    F.dateadd("a"), F.datepart("a"), F.day("a"), F.dayname("a"), F.dayofmonth("a"), F.dayofweek("a"),
    F.dayofyear("a"), F.decode("a"), F.degrees("a"), F.element_at("a"), F.encode("a"), F.exp("a"), F.explode("a"),
    F.explode_outer("a"), F.expm1("a"), F.factorial("a"), F.flatten("a"), F.floor("a"), F.format_number("a"),
    F.from_csv("a"), F.from_json("a"), F.from_unixtime("a"), F.from_utc_timestamp("a"), F.get("a"),
    F.get_json_object("a"), F.hex("a"), F.hour("a"), F.initcap("a"), F.inline("a"), F.inline_outer("a"),
    F.isnan("a"), F.isnull("a"), F.isnotnull("a"), F.json_array_length("a"), F.last_day("a"), F.lcase("a"),
    F.left("a"), F.length("a"), F.lower("a"), F.lpad("a"), F.log10("a"), F.log1p("a"), F.log2("a"), F.ln("a"),
    F.ltrim("a"), F.map_entries("a"), F.map_filter("a"), F.map_from_entries("a"), F.map_keys("a"),
    F.map_values("a"), F.md5("a"), F.minute("a"), F.month("a"), F.monthname("a"), F.negate("a"), F.negative("a"),
    F.next_day("a"), F.overlay("a"), F.posexplode("a"), F.posexplode_outer("a"), F.positive("a"), F.quarter("a"),
    F.radians("a"), F.regexp_count("a"), F.regexp_extract("a"), F.regexp_extract_all("a"), F.regexp_instr("a"),
    F.regexp_like("a"), F.regexp_replace("a"), F.regexp_substr("a"), F.repeat("a"), F.replace("a"), F.reverse("a"),
    F.right("a"), F.rint("a"), F.round("a"), F.rpad("a"), F.rtrim("a"), F.schema_of_json("a"), F.sec("a"),
    F.second("a"), F.sha("a"), F.sha1("a"), F.sha2("a"), F.shuffle("a"), F.sign("a"), F.signum("a"), F.sin("a"),
    F.sinh("a"), F.size("a"), F.slice("a"), F.sort_array("a"), F.soundex("a"), F.split("a"), F.split_part("a"),
    F.sqrt("a"), F.substr("a"), F.substring("a"), F.substring_index("a"), F.tan("a"), F.tanh("a"),
    F.timestamp_micros("a"), F.timestamp_millis("a"), F.timestamp_seconds("a"), F.to_char("a"), F.to_csv("a"),
    F.to_date("a"), F.to_json("a"), F.to_number("a"), F.to_timestamp("a"), F.to_utc_timestamp("a"),
    F.toDegrees("a"), F.toRadians("a"), F.transform("a"), F.filter("a"), F.exists("a"), F.forall("a"),
    F.translate("a"), F.trim("a"), F.trunc("a"), F.try_to_number("a"), F.typeof("a"), F.ucase("a"),
    F.unbase64("a"), F.unhex("a"), F.unix_date("a"), F.unix_timestamp("a"), F.upper("a"), F.weekday("a"),
    F.weekofyear("a"), F.year("a"), F.date_part("a"), F.add_months("a"), F.try_to_timestamp("a"),
    F.to_unix_timestamp("a"), F.json_tuple("a"), F.window("a"), F.window_time("a"), F.session_window("a"),
]
frame = raw.select("y", *[column.alias(f"c{i}") for i, column in enumerate(made)])
names = [name for name in frame.columns if name != "y"]
LogisticRegression(labelCol="y").fit(VectorAssembler(inputCols=names, outputCol="features").transform(frame))
