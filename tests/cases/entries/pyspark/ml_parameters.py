#: people.csv [age, income, height, target, user, item, rating, basket, censor, weight]
from pyspark.ml import Estimator, Model, Pipeline, PipelineModel, Transformer, UnaryTransformer
from pyspark.ml import classification, clustering, feature, fpm, recommendation, regression, tuning
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
df = spark.read.csv('people.csv', header=True)
narrow = df.select('age', 'income')

# Columns that are named after the stage was made.
scaler = feature.Binarizer().setInputCol('age').setOutputCol('out')
scaled = scaler.transform(narrow)
buckets = feature.Bucketizer().setInputCols(['age', 'income']).setOutputCols(['a', 'b'])
bucketed = buckets.transform(narrow)
rows = feature.VectorAssembler().setParams(inputCols=['age', 'income'], outputCol='vector').transform(df)
forest = classification.RandomForestClassifier().setFeaturesCol('vector').setLabelCol('target')
forest = forest.setPredictionCol('guess').setProbabilityCol('chance').setRawPredictionCol('raw').setWeightCol('weight').set(forest.maxDepth, 3)
guessed = forest.fit(rows).transform(rows).select('raw', 'chance', 'guess')
als = recommendation.ALS().setUserCol('user').setItemCol('item').setRatingCol('rating').fit(df)
patterns = fpm.FPGrowth().setItemsCol('basket').fit(df)
survival = regression.AFTSurvivalRegression().setFeaturesCol('vector').setLabelCol('height').setCensorCol('censor').fit(rows)
formula = feature.RFormula().setFormula('target ~ age').fit(df).transform(df.select('age', 'target'))
query = feature.SQLTransformer().setStatement('SELECT age + income AS both FROM __THIS__').transform(narrow)
search = tuning.CrossValidator().setEstimator(clustering.KMeans().setFeaturesCol('vector')).fit(rows)
many = classification.OneVsRest().setClassifier(classification.LinearSVC(featuresCol='vector', labelCol='target')).fit(rows)

# What they are called.
input_column = scaler.getInputCol()
output_column = scaler.getOutputCol()
input_columns = buckets.getInputCols()
output_columns = buckets.getOutputCols()
features_column = forest.getFeaturesCol()
label_column = forest.getLabelCol()
prediction_column = forest.getPredictionCol()
wrapped = tuning.CrossValidator(estimator=forest).getEstimator()

# Lines of stages.
line = Pipeline().setStages([scaler, buckets])
stages = line.getStages()
lined = line.fit(narrow).transform(narrow)
line_model = PipelineModel(stages=[scaler])
line_transformed = line_model.transform(narrow)

# Copied and kept.
copied = scaler.copy()
copied_transformed = copied.transform(narrow)
explained = scaler.explainParams()
settings = scaler.extractParamMap()
saved = scaler.save('scaler')
writer = scaler.write()
reader = feature.Binarizer.read()
loaded = feature.Binarizer.load('scaler')


# Stages of a script.
class Doubled(Transformer):
    def _transform(self, dataset):
        return dataset.withColumn('double', dataset.age * 2)


class Centered(Estimator):
    def _fit(self, dataset):
        return Doubled()


class Kept(Model):
    def _transform(self, dataset):
        return dataset.select('age')


class Lowered(UnaryTransformer):
    def _transform(self, dataset):
        return dataset.drop('age')


doubled = Doubled().transform(narrow)
centered = Centered().fit(narrow).transform(narrow)
kept = Kept().transform(narrow)
lowered = Lowered().transform(narrow)
