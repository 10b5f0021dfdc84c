#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import pyspark.sql.functions as F
import pyspark.sql.types as T
from pyspark import SparkConf, SparkContext
from pyspark.sql import Row, SQLContext, SparkSession
from pyspark.sql.window import Window

spark = SparkSession.builder.getOrCreate()
df = spark.read.csv('people.csv', header=True)
other = spark.read.csv('other.csv', header=True)
rdd = df.rdd

# Functions of pyspark.sql.functions.
aggregate = F.aggregate('age', 0, lambda a, b: a + b)
broadcast = F.broadcast(df)
pandas_udf = F.pandas_udf(lambda x: x, 'double')
reduce = F.reduce('age', 0, lambda a, b: a + b)

# Functions of pyspark.sql.types.
ArrayType = T.ArrayType()
BinaryType = T.BinaryType()
BooleanType = T.BooleanType()
ByteType = T.ByteType()
CharType = T.CharType()
DataType = T.DataType()
DateType = T.DateType()
DecimalType = T.DecimalType()
FloatType = T.FloatType()
LongType = T.LongType()
MapType = T.MapType()
NullType = T.NullType()
ShortType = T.ShortType()
TimestampNTZType = T.TimestampNTZType()
TimestampType = T.TimestampType()
VarcharType = T.VarcharType()

# Of SQLContext.
sqlcontext_getOrCreate = SQLContext(spark.sparkContext).getOrCreate()
sqlcontext_inferSchema = SQLContext(spark.sparkContext).inferSchema(X)
sqlcontext_jsonFile = SQLContext(spark.sparkContext).jsonFile('people.file')
sqlcontext_load = SQLContext(spark.sparkContext).load()
sqlcontext_parquetFile = SQLContext(spark.sparkContext).parquetFile()
sqlcontext_catalog = SQLContext(spark.sparkContext).catalog
sqlcontext_conf = SQLContext(spark.sparkContext).conf
sqlcontext_createDataFrame = SQLContext(spark.sparkContext).createDataFrame([(1, 2)], ['a', 'b'])
sqlcontext_getActiveSession = SQLContext(spark.sparkContext).getActiveSession()
sqlcontext_newSession = SQLContext(spark.sparkContext).newSession()
sqlcontext_range = SQLContext(spark.sparkContext).range(1)
sqlcontext_readStream = SQLContext(spark.sparkContext).readStream
sqlcontext_sparkContext = SQLContext(spark.sparkContext).sparkContext
sqlcontext_stop = SQLContext(spark.sparkContext).stop()
sqlcontext_streams = SQLContext(spark.sparkContext).streams
sqlcontext_udf = SQLContext(spark.sparkContext).udf
sqlcontext_version = SQLContext(spark.sparkContext).version

# Of SparkSession.

# Of Builder.
builder_create = SparkSession.builder.create()

# Of UdfRegistration.
udfregistration_register = spark.udf.register('people', lambda x: x)

# Of Udf.
udf_asNondeterministic = F.udf(lambda x: x).asNondeterministic()

# Of DataFrameReader.
dataframereader_jdbc = spark.read.jdbc('jdbc:x')
dataframereader_options = spark.read.options(header=True)
dataframereader_orc = spark.read.orc('people.orc')
dataframereader_table = spark.read.table('people')
dataframereader_text = spark.read.text('people.txt')

# Of Schema.
schema___getitem = df.schema[0]
schema___len = len(df.schema)
schema_fieldNames = df.schema.fieldNames()
schema_json = df.schema.json()
schema_jsonValue = df.schema.jsonValue()
schema_names = df.schema.names
schema_simpleString = df.schema.simpleString()

# Of WindowSpec.
windowspec_partitionBy = Window.orderBy('age').partitionBy('sex')

# Of Window.
Window_orderBy = Window.orderBy('age')
Window_rangeBetween = Window.rangeBetween(1, 3)
Window_rowsBetween = Window.rowsBetween(1, 3)
Window_unboundedFollowing = Window.unboundedFollowing
