#: people.csv [age, income, height, target, user, item, rating]
from pyspark.mllib import classification, clustering, feature, recommendation, regression, tree
from pyspark.mllib.linalg import Vectors
from pyspark.mllib.regression import LabeledPoint
from pyspark.mllib.util import MLUtils
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
sc = spark.sparkContext
df = spark.read.csv('people.csv', header=True)
points = df.rdd.map(lambda row: LabeledPoint(row.target, [row.age, row.income]))
vectors = df.rdd.map(lambda row: Vectors.dense([row.age, row.income]))

# What each predicts for the rows that it was trained on.
LogisticRegressionWithSGD = classification.LogisticRegressionWithSGD.train(points).predict(vectors)
NaiveBayes = classification.NaiveBayes.train(points).predict(vectors)
SVMWithSGD = classification.SVMWithSGD.train(points).predict(vectors)
LinearRegressionWithSGD = regression.LinearRegressionWithSGD.train(points).predict(vectors)
RidgeRegressionWithSGD = regression.RidgeRegressionWithSGD.train(points).predict(vectors)
LassoWithSGD = regression.LassoWithSGD.train(points).predict(vectors)
DecisionTree = tree.DecisionTree.trainClassifier(points, numClasses=2, categoricalFeaturesInfo={}).predict(vectors)
GradientBoostedTrees = tree.GradientBoostedTrees.trainRegressor(points, categoricalFeaturesInfo={}).predict(vectors)
IsotonicRegression = regression.IsotonicRegression.train(df.rdd.map(lambda row: (row.height, row.age, 1.0)))

# Without labels.
BisectingKMeans = clustering.BisectingKMeans.train(vectors, 2).predict(vectors)
GaussianMixture = clustering.GaussianMixture.train(vectors, 2).predict(vectors)
LDA = clustering.LDA.train(vectors, 2)

# Who likes what.
ratings = df.rdd.map(lambda row: recommendation.Rating(row.user, row.item, row.rating))
als = recommendation.ALS.train(ratings, 10)
implicit = recommendation.ALS.trainImplicit(ratings, 10)
liked = als.predict(1, 2)
all_liked = als.predictAll(df.rdd.map(lambda row: (row.user, row.item)))
products = als.recommendProducts(1, 3)
users = als.recommendUsers(1, 3)

# From vectors to vectors.
StandardScaler = feature.StandardScaler().setWithMean(True).setWithStd(True).fit(vectors).transform(vectors)
Normalizer = feature.Normalizer().transform(vectors)
HashingTF = feature.HashingTF().transform(vectors)
IDF = feature.IDF().fit(vectors).transform(vectors)
Word2Vec = feature.Word2Vec().setVectorSize(3).setMinCount(1).fit(vectors)
PCA = feature.PCA(1).fit(vectors).transform(vectors)
ChiSqSelector = feature.ChiSqSelector(1).fit(points).transform(vectors)
ElementwiseProduct = feature.ElementwiseProduct([1.0, 2.0]).transform(vectors)

# Of files.
svm_points = MLUtils.loadLibSVMFile(sc, 'points.txt')
labeled_points = MLUtils.loadLabeledPoints(sc, 'points')
to_ml = MLUtils.convertVectorColumnsToML(df, 'age')
from_ml = MLUtils.convertVectorColumnsFromML(df, 'age')
