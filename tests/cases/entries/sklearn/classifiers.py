#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn import discriminant_analysis
from sklearn import dummy
from sklearn import ensemble
from sklearn import gaussian_process
from sklearn import linear_model
from sklearn import naive_bayes
from sklearn import neighbors
from sklearn import neural_network
from sklearn import semi_supervised
from sklearn import svm
from sklearn import tree

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']

# What each predicts for the rows that it was fitted on.
QuadraticDiscriminantAnalysis = discriminant_analysis.QuadraticDiscriminantAnalysis().fit(X, y).predict(X)
DummyClassifier = dummy.DummyClassifier().fit(X, y).predict(X)
HistGradientBoostingClassifier = ensemble.HistGradientBoostingClassifier().fit(X, y).predict(X)
GaussianProcessClassifier = gaussian_process.GaussianProcessClassifier().fit(X, y).predict(X)
LogisticRegressionCV = linear_model.LogisticRegressionCV().fit(X, y).predict(X)
PassiveAggressiveClassifier = linear_model.PassiveAggressiveClassifier().fit(X, y).predict(X)
Perceptron = linear_model.Perceptron().fit(X, y).predict(X)
RidgeClassifier = linear_model.RidgeClassifier().fit(X, y).predict(X)
RidgeClassifierCV = linear_model.RidgeClassifierCV().fit(X, y).predict(X)
BernoulliNB = naive_bayes.BernoulliNB().fit(X, y).predict(X)
CategoricalNB = naive_bayes.CategoricalNB(min_categories=100).fit(X, y).predict(X)
ComplementNB = naive_bayes.ComplementNB().fit(X, y).predict(X)
NearestCentroid = neighbors.NearestCentroid().fit(X, y).predict(X)
RadiusNeighborsClassifier = neighbors.RadiusNeighborsClassifier(radius=100.0).fit(X, y).predict(X)
MLPClassifier = neural_network.MLPClassifier().fit(X, y).predict(X)
LabelPropagation = semi_supervised.LabelPropagation().fit(X, y).predict(X)
LabelSpreading = semi_supervised.LabelSpreading().fit(X, y).predict(X)
NuSVC = svm.NuSVC().fit(X, y).predict(X)
ExtraTreeClassifier = tree.ExtraTreeClassifier().fit(X, y).predict(X)
# What predictors have alike.
from sklearn import ensemble, linear_model, svm

forest = ensemble.RandomForestClassifier(oob_score=True).fit(X, y)
leaves = forest.apply(X)
path = forest.decision_path(X)
oob = forest.oob_decision_function_
logs = forest.predict_log_proba(X)
score = forest.score(X, y)  # but a number
boosting = ensemble.GradientBoostingClassifier().fit(X, y)
decision = boosting.decision_function(X)
staged = list(boosting.staged_predict(X))
staged_probabilities = list(boosting.staged_predict_proba(X))
staged_decision = list(boosting.staged_decision_function(X))
ada = ensemble.AdaBoostClassifier().fit(X, y)
staged_score = list(ada.staged_score(X, y))  # but numbers
line = linear_model.LogisticRegression().fit(X, y)
sparse = line.sparsify()
dense = line.densify()
joint = naive_bayes.GaussianNB().fit(X, y).predict_joint_log_proba(X)
parameters = line.get_params()
fitted = line.__sklearn_is_fitted__()  # since 1.3
asked = line.set_fit_request(sample_weight=True)  # since 1.3
asked_predict = line.set_predict_request()  # since 1.3
asked_score = line.set_score_request(sample_weight=True)  # since 1.3
asked_transform = line.set_transform_request()  # since 1.3
