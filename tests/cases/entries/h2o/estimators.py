#: people.csv [age, income, city, target]
import h2o
from h2o import estimators
from h2o.automl import H2OAutoML
from h2o.grid import H2OGridSearch

df = h2o.import_file('people.csv')

# Each trained on columns by name.
AutoEncoder = estimators.H2OAutoEncoderEstimator()
AutoEncoder.train(x=['age', 'income'], training_frame=df)
CoxProportionalHazards = estimators.H2OCoxProportionalHazardsEstimator()
CoxProportionalHazards.train(x=['age', 'income'], y='target', training_frame=df)
DecisionTree = estimators.H2ODecisionTreeEstimator()
DecisionTree.train(x=['age', 'income'], y='target', training_frame=df)
DeepLearning = estimators.H2ODeepLearningEstimator()
DeepLearning.train(x=['age', 'income'], y='target', training_frame=df)
ExtendedIsolationForest = estimators.H2OExtendedIsolationForestEstimator()
ExtendedIsolationForest.train(x=['age', 'income'], training_frame=df)
GeneralizedAdditive = estimators.H2OGeneralizedAdditiveEstimator()
GeneralizedAdditive.train(x=['age', 'income'], y='target', training_frame=df)
IsolationForest = estimators.H2OIsolationForestEstimator()
IsolationForest.train(x=['age', 'income'], training_frame=df)
NaiveBayes = estimators.H2ONaiveBayesEstimator()
NaiveBayes.train(x=['age', 'income'], y='target', training_frame=df)
RandomForest = estimators.H2ORandomForestEstimator()
RandomForest.train(x=['age', 'income'], y='target', training_frame=df)
RuleFit = estimators.H2ORuleFitEstimator()
RuleFit.train(x=['age', 'income'], y='target', training_frame=df)
StackedEnsemble = estimators.H2OStackedEnsembleEstimator()
StackedEnsemble.train(x=['age', 'income'], y='target', training_frame=df)
SupportVectorMachine = estimators.H2OSupportVectorMachineEstimator()
SupportVectorMachine.train(x=['age', 'income'], y='target', training_frame=df)
XGBoost = estimators.H2OXGBoostEstimator()
XGBoost.train(x=['age', 'income'], y='target', training_frame=df)

# What a model tells.
predicted = DeepLearning.predict(df)
performance = DeepLearning.model_performance(df)
grid = H2OGridSearch(estimators.H2OXGBoostEstimator, {'ntrees': [10, 20]})
grid.train(x=['age'], y='target', training_frame=df)
many = H2OAutoML(max_models=3)
many.train(x=['age', 'income'], y='target', training_frame=df)
leader = many.leader
board = many.leaderboard
led = leader.predict(df)
