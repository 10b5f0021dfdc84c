#: people.csv [age, income, height, city, name, target]
from pyspark.ml import feature, functions
from pyspark.ml.linalg import DenseVector, MatrixUDT, SparseVector, Vectors, VectorUDT
from pyspark.ml.stat import ChiSquareTest, Correlation
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
df = spark.read.csv('people.csv', header=True)
narrow = df.select('age', 'income')
words = df.select('name')
vectors = feature.VectorAssembler(inputCols=['age', 'income'], outputCol='features').transform(df).select('features', 'target')

# Each value on its own, or with those of its column.
Binarizer = feature.Binarizer(threshold=30.0, inputCol='age', outputCol='out').transform(narrow)
Bucketizer = feature.Bucketizer(splits=[0, 30, 90], inputCol='age', outputCol='out').transform(narrow)
two_buckets = feature.Bucketizer(inputCols=['age', 'income'], outputCols=['a', 'b']).transform(narrow)
Imputer = feature.Imputer(inputCols=['age', 'income'], outputCols=['age', 'income']).fit(narrow).transform(narrow)
QuantileDiscretizer = feature.QuantileDiscretizer(numBuckets=3, inputCol='age', outputCol='out').fit(narrow).transform(narrow)
IndexToString = feature.IndexToString(inputCol='age', outputCol='out', labels=['a', 'b']).transform(narrow)
indexed = feature.StringIndexerModel.from_labels(['a'], inputCol='city', outputCol='out').transform(df.select('city'))
OneHotEncoderEstimator = feature.OneHotEncoderEstimator(inputCols=['age'], outputCols=['out']).fit(narrow).transform(narrow)

# Words.
RegexTokenizer = feature.RegexTokenizer(inputCol='name', outputCol='out', pattern='\\W').transform(words)
NGram = feature.NGram(n=2, inputCol='name', outputCol='out').transform(words)
StopWordsRemover = feature.StopWordsRemover(inputCol='name', outputCol='out').transform(words)
stop_words = feature.StopWordsRemover.loadDefaultStopWords('english')
counts = feature.CountVectorizer(inputCol='name', outputCol='out').fit(words)
CountVectorizer = counts.transform(words)
known_words = feature.CountVectorizerModel.from_vocabulary(['a'], inputCol='name', outputCol='out').transform(words)
embedded = feature.Word2Vec(vectorSize=3, inputCol='name', outputCol='out').fit(words)
Word2Vec = embedded.transform(words)
synonyms = embedded.findSynonyms('Ann', 2)
word_vectors = embedded.getVectors()

# Vectors, which carry what was assembled.
FeatureHasher = feature.FeatureHasher(inputCols=['age', 'income'], outputCol='out').transform(narrow)
MaxAbsScaler = feature.MaxAbsScaler(inputCol='features', outputCol='out').fit(vectors).transform(vectors)
RobustScaler = feature.RobustScaler(inputCol='features', outputCol='out').fit(vectors).transform(vectors)
ElementwiseProduct = feature.ElementwiseProduct(inputCol='features', outputCol='out').transform(vectors)
VectorIndexer = feature.VectorIndexer(inputCol='features', outputCol='out').fit(vectors).transform(vectors)
VectorSizeHint = feature.VectorSizeHint(inputCol='features', size=2).transform(vectors)
VectorSlicer = feature.VectorSlicer(inputCol='features', outputCol='out', indices=[0]).transform(vectors)
DCT = feature.DCT(inputCol='features', outputCol='out').transform(vectors)
Normalizer = feature.Normalizer(inputCol='features', outputCol='out').transform(vectors)
PolynomialExpansion = feature.PolynomialExpansion(degree=2, inputCol='features', outputCol='out').transform(vectors)
Interaction = feature.Interaction(inputCols=['age', 'income'], outputCol='out').transform(narrow)

# Some of a vector.
ChiSqSelector = feature.ChiSqSelector(featuresCol='features', outputCol='out', labelCol='target').fit(vectors).transform(vectors)
UnivariateFeatureSelector = feature.UnivariateFeatureSelector(featuresCol='features', outputCol='out', labelCol='target').fit(vectors).transform(vectors)
VarianceThresholdSelector = feature.VarianceThresholdSelector(featuresCol='features', outputCol='out').fit(vectors).transform(vectors)

# Neighbours.
buckets = feature.BucketedRandomProjectionLSH(inputCol='features', outputCol='hashes', bucketLength=2.0).fit(vectors)
hashed = buckets.transform(vectors)
nearest = buckets.approxNearestNeighbors(vectors, Vectors.dense([1.0, 2.0]), 2)
pairs = buckets.approxSimilarityJoin(vectors, vectors, 1.5)
MinHashLSH = feature.MinHashLSH(inputCol='features', outputCol='hashes').fit(vectors).transform(vectors)

# Formula and query.
RFormula = feature.RFormula(formula='target ~ age + income').fit(df).transform(df)
SQLTransformer = feature.SQLTransformer(statement='SELECT age, income / height AS share FROM __THIS__').transform(df)

# Vectors as arrays and back.
as_array = vectors.select(functions.vector_to_array('features').alias('array'))
as_vector = df.select(functions.array_to_vector('age').alias('vector'))
def make_predictor():
    return lambda x: x
batched = functions.predict_batch_udf(make_predictor, return_type='float', batch_size=10)

# Vectors by hand.
dense = Vectors.dense([1.0, 2.0])
sparse = Vectors.sparse(3, [0, 1], [1.0, 2.0])
zeros = Vectors.zeros(3)
norm = Vectors.norm(dense, 2)
distance = Vectors.squared_distance(dense, dense)
dense_vector = DenseVector([1.0, 2.0])
sparse_vector = SparseVector(3, [0], [1.0])
vector_type = VectorUDT()
matrix_type = MatrixUDT()
of_row = df.rdd.map(lambda row: Vectors.dense([row.age, row.income]))

# Of all rows.
corr = Correlation.corr(vectors, 'features')
chi = ChiSquareTest.test(vectors, 'features', 'target')
