#: mail.json [id, text, words, sender, spam]
from pyspark.ml import Pipeline
from pyspark.ml.classification import LogisticRegression, OneVsRest, RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import HashingTF, IDF, RFormula, Tokenizer
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder, TrainValidationSplit
from pyspark.sql import SparkSession

spark = SparkSession.builder.master("local").getOrCreate()
mail = spark.read.json("mail.json")
lr = LogisticRegression(labelCol="spam")
pipe = Pipeline().setStages([Tokenizer(inputCol="text", outputCol="t"), HashingTF(inputCol="t", outputCol="h"), IDF(inputCol="h", outputCol="features"), lr])
grid = ParamGridBuilder().addGrid(lr.regParam, [0.1, 0.01]).build()
best = CrossValidator(estimator=pipe, estimatorParamMaps=grid, evaluator=BinaryClassificationEvaluator(labelCol="spam")).fit(mail)
best.bestModel.transform(mail).select("prediction").show()
formula = RFormula(formula="spam ~ words + sender")
ready = formula.fit(mail).transform(mail)
TrainValidationSplit(estimator=RandomForestClassifier()).fit(ready)
OneVsRest(classifier=LogisticRegression(featuresCol="features", labelCol="label")).fit(ready)
