from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
frame = spark.createDataFrame([("x", 1, 2.0)], ["gender", "age", "pay"])

writer = frame.select("gender", "pay").write.format("delta").mode("overwrite").option("header", True).options(sep=";")
writer = writer.partitionBy("gender").bucketBy(4, "pay").sortBy("pay")
writer.save("out/a")
writer.csv("out/b")
writer.json("out/c")
writer.orc("out/d")
writer.parquet("out/e")
writer.text("out/f")
writer.jdbc("jdbc:postgresql:db", "t")
frame.select("age").write.saveAsTable("kept")
one = spark.sql("select * from kept")
frame.select("age").write.insertInto("kept")
both = spark.table("kept")
