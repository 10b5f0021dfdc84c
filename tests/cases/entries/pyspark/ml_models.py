#: people.csv [age, income, height, city, target, user, item, rating, basket, censor]
from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml import classification, clustering, evaluation, fpm, recommendation, regression, tuning
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
df = spark.read.csv('people.csv', header=True)
rows = VectorAssembler(inputCols=['age', 'income'], outputCol='features').transform(df).select('features', 'target', 'height')

# What each predicts for the rows that it was fitted on.
DecisionTreeClassifier = classification.DecisionTreeClassifier(labelCol='target').fit(rows).transform(rows).select('prediction')
FMClassifier = classification.FMClassifier(labelCol='target').fit(rows).transform(rows).select('prediction')
GBTClassifier = classification.GBTClassifier(labelCol='target').fit(rows).transform(rows).select('prediction')
LinearSVC = classification.LinearSVC(labelCol='target').fit(rows).transform(rows).select('prediction')
MultilayerPerceptronClassifier = classification.MultilayerPerceptronClassifier(labelCol='target').fit(rows).transform(rows).select('prediction')
NaiveBayes = classification.NaiveBayes(labelCol='target').fit(rows).transform(rows).select('prediction')
one_of_many = classification.OneVsRest(labelCol='target', classifier=classification.LogisticRegression(labelCol='target'))
OneVsRest = one_of_many.fit(rows).transform(rows).select('prediction')
DecisionTreeRegressor = regression.DecisionTreeRegressor(labelCol='height').fit(rows).transform(rows)
FMRegressor = regression.FMRegressor(labelCol='height').fit(rows).transform(rows)
IsotonicRegression = regression.IsotonicRegression(labelCol='height').fit(rows).transform(rows)
RandomForestRegressor = regression.RandomForestRegressor(labelCol='height').fit(rows).transform(rows)
censored = VectorAssembler(inputCols=['age'], outputCol='features').transform(df)
AFTSurvivalRegression = regression.AFTSurvivalRegression(labelCol='height', censorCol='censor').fit(censored).transform(censored).select('prediction')

# Without labels.
BisectingKMeans = clustering.BisectingKMeans(k=2).fit(rows)
clustered = BisectingKMeans.transform(rows).select('prediction')
centers = BisectingKMeans.clusterCenters()
cost = BisectingKMeans.computeCost(rows)
GaussianMixture = clustering.GaussianMixture(k=2).fit(rows).transform(rows).select('prediction')
topics = clustering.LDA(k=2).fit(rows)
described = topics.describeTopics(3)
of_topics = topics.transform(rows).select('topicDistribution')
links = clustering.PowerIterationClustering(srcCol='user', dstCol='item').assignClusters(df)

# Asked for what was not in the rows.
forest = classification.RandomForestClassifier(labelCol='target').fit(rows)
one = forest.predict(df.select('height').first())
chances = forest.predictProbability(df.select('height').first())
scored = forest.evaluate(rows)

# Who likes what.
als = recommendation.ALS(userCol='user', itemCol='item', ratingCol='rating').fit(df)
rated = als.transform(df.select('user', 'item'))
user_factors = als.userFactors
item_factors = als.itemFactors
for_users = als.recommendForAllUsers(3)
for_items = als.recommendForAllItems(3)
for_some_users = als.recommendForUserSubset(df.select('user'), 3)
for_some_items = als.recommendForItemSubset(df.select('item'), 3)

# What occurs together.
patterns = fpm.FPGrowth(itemsCol='basket').fit(df)
frequent = patterns.freqItemsets
associated = patterns.associationRules
suggested = patterns.transform(df.select('basket'))
sequences = fpm.PrefixSpan(sequenceCol='basket').findFrequentSequentialPatterns(df)

# How good it is.
predicted = forest.transform(rows)
of_classes = evaluation.MulticlassClassificationEvaluator(labelCol='target').evaluate(predicted)
of_labels = evaluation.MultilabelClassificationEvaluator().evaluate(predicted)
of_ranks = evaluation.RankingEvaluator().evaluate(predicted)
of_numbers = evaluation.RegressionEvaluator(labelCol='target').evaluate(predicted)
of_clusters = evaluation.ClusteringEvaluator().evaluate(predicted)
is_larger_better = evaluation.RegressionEvaluator().isLargerBetter()

# Tuned.
estimator = classification.LogisticRegression(labelCol='target')
grid = tuning.ParamGridBuilder().baseOn({estimator.maxIter: 10}).addGrid(estimator.regParam, [0.1, 0.2]).build()
search = tuning.CrossValidator(estimator=estimator, estimatorParamMaps=grid, evaluator=evaluation.BinaryClassificationEvaluator(), numFolds=3)
searched = search.fit(rows)
best = searched.transform(rows).select('prediction')
metrics = searched.avgMetrics
split = tuning.TrainValidationSplit(estimator=regression.LinearRegression(labelCol='height'), estimatorParamMaps=grid).fit(rows)
validation = split.validationMetrics
stored = tuning.CrossValidatorModel.load('search')
stored_split = tuning.TrainValidationSplitModel.load('split')
stored_line = PipelineModel.load('line')
