#: cells.csv [size, shape, tumor]
from pyspark import SparkConf, SparkContext
from pyspark.mllib.classification import LogisticRegressionWithLBFGS
from pyspark.mllib.clustering import KMeans
from pyspark.mllib.regression import LabeledPoint
from pyspark.mllib.tree import RandomForest
from pyspark.sql import SQLContext

sc = SparkContext(conf=SparkConf().setAppName("cells"))
cells = SQLContext(sc).read.csv("cells.csv", header=True)
points = cells.rdd.map(lambda row: LabeledPoint(row.tumor, [row.size, row["shape"]]))
train, test = points.randomSplit([0.7, 0.3])
model = LogisticRegressionWithLBFGS.train(train, iterations=10)
model.predict(test.map(lambda p: p.features))
RandomForest.trainClassifier(train, numClasses=2, categoricalFeaturesInfo={}, numTrees=3)
KMeans.train(cells.rdd.map(lambda row: [row.size]), 2)
lines = sc.textFile("raw.txt").map(lambda line: line.split(",")).filter(lambda parts: len(parts) > 2)
KMeans.train(lines.map(lambda parts: [float(parts[0]), float(parts[1])]), 2)
