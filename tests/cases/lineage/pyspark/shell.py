#: birds.csv [ring, wing, beak, species]
from pyspark.ml.clustering import KMeans
from pyspark.ml.feature import PCA, MinMaxScaler, VectorAssembler

birds = spark.read.csv("birds.csv", header=True)
display(birds)
wide = VectorAssembler(inputCols=birds.columns[1:3], outputCol="v").transform(birds)
scaled = MinMaxScaler(inputCol="v", outputCol="s").fit(wide).transform(wide)
small = PCA(k=2, inputCol="s", outputCol="features").fit(scaled).transform(scaled)
KMeans(k=3).fit(scaled.select(scaled.s.alias("features")))
KMeans().setK(4).setFeaturesCol("features").fit(small)
