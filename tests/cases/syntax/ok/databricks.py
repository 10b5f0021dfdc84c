# Databricks notebook source
# MAGIC %sql
# MAGIC select * from t

# COMMAND ----------

df = spark.table("t")
# COMMAND ----------

# MAGIC %md
# MAGIC # Title
