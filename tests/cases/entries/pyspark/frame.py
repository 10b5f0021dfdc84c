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

# Of DataFrame.
df___getitem = df['age']
df_agg = df.agg(F.max('age'))
df_alias = df.alias('p')
df_approxQuantile = df.approxQuantile('age', [0.5], 0.1)
df_checkpoint = df.checkpoint()
df_coalesce = df.coalesce(2)
df_colRegex = df.colRegex('`a.*`')
df_collect = df.collect()
df_corr = df.corr('age', 'sex')
df_count = df.count()
df_cov = df.cov('age', 'sex')
df_createGlobalTempView = df.createGlobalTempView('people')
df_createOrReplaceGlobalTempView = df.createOrReplaceGlobalTempView('people')
df_createTempView = df.createTempView('people')
df_crossJoin = df.crossJoin(other)
df_crosstab = df.crosstab('age', 'sex')
df_cube = df.cube('sex')
df_describe = df.describe('age')
df_display = df.display()
df_distinct = df.distinct()
df_dropDuplicatesWithinWatermark = df.dropDuplicatesWithinWatermark()
df_drop_duplicates = df.drop_duplicates(['age'])
df_dropna = df.dropna(subset=['age'])
df_dtypes = df.dtypes
df_exceptAll = df.exceptAll(other)
df_explain = df.explain()
df_fillna = df.fillna(0)
df_first = df.first()
df_foreach = df.foreach(lambda x: x)
df_foreachPartition = df.foreachPartition(lambda x: x)
df_freqItems = df.freqItems(['age'])
df_groupby = df.groupby('sex')
df_head = df.head()
df_hint = df.hint('people')
df_inputFiles = df.inputFiles()
df_intersect = df.intersect(other)
df_intersectAll = df.intersectAll(other)
df_isEmpty = df.isEmpty()
df_isLocal = df.isLocal()
df_isStreaming = df.isStreaming
df_limit = df.limit(3)
df_localCheckpoint = df.localCheckpoint()
df_mapInArrow = df.mapInArrow(lambda x: x, 'age INT')
df_mapInPandas = df.mapInPandas(lambda x: x, 'age INT')
df_melt = df.melt(['sex'], ['age', 'income'], 'what', 'how_much')
df_observe = df.observe('o')
df_offset = df.offset(3)
df_orderBy = df.orderBy('age')
df_pandas_api = df.pandas_api()
df_persist = df.persist()
df_plot = df.plot
df_printSchema = df.printSchema()
df_registerTempTable = df.registerTempTable('people')
df_repartition = df.repartition(2)
df_repartitionByRange = df.repartitionByRange(2)
df_replace = df.replace(1, 2)
df_rollup = df.rollup('sex')
df_sample = df.sample(0.5)
df_sampleBy = df.sampleBy('age', {'f': 0.5})
df_schema = df.schema
df_sort = df.sort('age')
df_sortWithinPartitions = df.sortWithinPartitions('age')
df_sparkSession = df.sparkSession
df_stat = df.stat
df_subtract = df.subtract(other)
df_summary = df.summary()
df_tail = df.tail(3)
df_take = df.take(3)
df_to = df.to(df.schema)
df_toArrow = df.toArrow()
df_toDF = df.toDF('a', 'b', 'c')
df_toJSON = df.toJSON()
df_toLocalIterator = df.toLocalIterator()
df_to_koalas = df.to_koalas()
df_to_pandas = df.to_pandas()
df_to_pandas_on_spark = df.to_pandas_on_spark()
df_transform = df.transform(lambda x: x)
df_union = df.union(other)
df_unionAll = df.unionAll(other)
df_unionByName = df.unionByName(other)
df_unpersist = df.unpersist()
df_unpivot = df.unpivot(['sex'], ['age', 'income'], 'what', 'how_much')
df_withColumns = df.withColumns({'double': F.col('age') * 2})
df_withColumnsRenamed = df.withColumnsRenamed({'age': 'years'})
df_withMetadata = df.withMetadata('age', {})
df_withWatermark = df.withWatermark('age', '1 day')
df_write = df.write
df_writeStream = df.writeStream
df_writeTo = df.writeTo('people')

# Of NaFunctions.
nafunctions_fill = df.na.fill(0)
nafunctions_replace = df.na.replace(1)

# Of StatFunctions.
statfunctions_approxQuantile = df.stat.approxQuantile('age', [0.5], 0.1)
statfunctions_corr = df.stat.corr('age', 'sex')
statfunctions_cov = df.stat.cov('age', 'sex')
statfunctions_crosstab = df.stat.crosstab('age', 'sex')
statfunctions_freqItems = df.stat.freqItems(['age'])
statfunctions_sampleBy = df.stat.sampleBy('age', {'f': 0.5})

# Of GroupedData.
groupeddata_apply = df.groupBy('sex').apply(lambda x: x)
groupeddata_applyInPandas = df.groupBy('sex').applyInPandas(lambda x: x, 'age INT')
groupeddata_avg = df.groupBy('sex').avg('age')
groupeddata_max = df.groupBy('sex').max('age')
groupeddata_mean = df.groupBy('sex').mean('age')
groupeddata_min = df.groupBy('sex').min('age')
groupeddata_sum = df.groupBy('sex').sum('age')

# Of PivotedData.
pivoteddata_agg = df.groupBy('sex').pivot('age', [20, 30]).agg(F.max('age'))
pivoteddata_avg = df.groupBy('sex').pivot('age', [20, 30]).avg('age')
pivoteddata_count = df.groupBy('sex').pivot('age', [20, 30]).count()
pivoteddata_max = df.groupBy('sex').pivot('age', [20, 30]).max('age')
pivoteddata_mean = df.groupBy('sex').pivot('age', [20, 30]).mean('age')
pivoteddata_min = df.groupBy('sex').pivot('age', [20, 30]).min('age')

# Of Row.
row___getitem = df.first()['age']
row_asDict = df.first().asDict()

# A function that is not listed.
unlisted = df.select(F.some_new_function('age').alias('new'))
