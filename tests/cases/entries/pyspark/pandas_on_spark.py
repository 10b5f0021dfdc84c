#: people.csv [age, income, sex]
import pandas as pd
import pyspark.pandas as ps
from pyspark import SparkFiles, StorageLevel
from pyspark.sql import Row, SparkSession
from pyspark.sql.types import StructType

df = ps.read_csv('people.csv')
narrow = df[['age', 'income']]
age = df['age']

# Of files, tables and queries.
delta = ps.read_delta('people.delta')
spark_io = ps.read_spark_io('people.orc', format='orc')
spark_schema = ps.read_spark_io('people.orc', schema='age INT, income DOUBLE')
as_json = ps.read_json('people.json')
orc = ps.read_orc('people.orc', columns=['age'])
parquet = ps.read_parquet('people.parquet', columns=['age', 'income'])
excel = ps.read_excel('people.xlsx')
table = ps.read_table('people')
sql_table = ps.read_sql_table('people', 'jdbc:x', columns=['age'])
sql_query = ps.read_sql_query('SELECT age, income FROM people', 'jdbc:x')
sql_either = ps.read_sql('SELECT age FROM people', 'jdbc:x')
queried = ps.sql('SELECT age, income * 2 AS twice FROM {df}', df=df)

# Made.
made = ps.DataFrame({'a': age, 'b': 1})
series = ps.Series([1, 2], name='numbers')
numbers = ps.range(10)
from_pandas = ps.from_pandas(pd.read_csv('people.csv'))
sent = ps.broadcast(narrow)

# Elsewhere.
to_pandas = narrow.to_pandas()
toPandas = narrow.toPandas()
series_to_pandas = age.to_pandas()
to_spark = narrow.to_spark()
to_koalas = narrow.to_koalas()
to_delta = narrow.to_delta('o')
to_table = narrow.to_table('o')
to_spark_io = narrow.to_spark_io('o')
cached = narrow.cache()
persisted = narrow.persist()
unpersisted = cached.unpersist()

# Seen as Spark sees it.
frame = narrow.spark.frame()
spark_cached = narrow.spark.cache()
spark_persisted = narrow.spark.persist()
coalesced = narrow.spark.coalesce(1)
repartitioned = narrow.spark.repartition(2)
hinted = narrow.spark.hint('broadcast')
spark_table = narrow.spark.to_table('o')
applied = narrow.spark.apply(lambda f: f.select('age'))

# In batches.
batches = narrow.pandas_on_spark.apply_batch(lambda f: f[['age']])
transformed = narrow.pandas_on_spark.transform_batch(lambda f: f + 1)
numbered = narrow.pandas_on_spark.attach_id_column('sequence', 'number')
older = narrow.koalas.transform_batch(lambda f: f + 1)

# Of Spark itself.
path = SparkFiles.get('people.csv')
root = SparkFiles.getRootDirectory()
levels = [StorageLevel.MEMORY_ONLY, StorageLevel.MEMORY_AND_DISK, StorageLevel.DISK_ONLY]
with SparkSession.builder.getOrCreate() as session:
    inside = session.read.csv('people.csv', header=True)
row = inside.select('age', 'income').first()
by_name = row['age']
by_call = row.__getitem__('income')
column = inside.__getitem__('age')
built = Row(a=1, b=2)
schema = StructType.fromJson({'fields': []})
fields = StructType([]).__len__()
