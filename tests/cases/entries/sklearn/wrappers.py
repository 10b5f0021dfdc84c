#: people.csv [age, income, height, target]
import numpy as np
import pandas as pd
from sklearn import base, calibration, cluster, compose, ensemble, feature_selection, impute, linear_model, model_selection, multiclass, multioutput, neighbors, pipeline, preprocessing, semi_supervised
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.tree import DecisionTreeClassifier

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
height = df['height']
Y = df[['target', 'height']]

# Around one estimator.
OneVsOne = multiclass.OneVsOneClassifier(LogisticRegression()).fit(X, y).predict(X)
OneVsRest = multiclass.OneVsRestClassifier(LogisticRegression()).fit(X, y)
one_predicted = OneVsRest.predict(X)
one_probability = OneVsRest.predict_proba(X)
one_decision = OneVsRest.decision_function(X)
one_score = OneVsRest.score(X, y)  # but a number
OutputCode = multiclass.OutputCodeClassifier(LogisticRegression()).fit(X, y).predict(X)
MultiOutput = multioutput.MultiOutputRegressor(Ridge()).fit(X, Y).predict(X)
many_partly = multioutput.MultiOutputRegressor(linear_model.SGDRegressor())
many_partly.partial_fit(X, Y)
classes = pd.DataFrame({'a': y, 'b': 1 - y})
MultiOutputClasses = multioutput.MultiOutputClassifier(LogisticRegression()).fit(X, classes).predict(X)
Chain = multioutput.ClassifierChain(LogisticRegression()).fit(X, classes).predict(X)
RegressorChain = multioutput.RegressorChain(Ridge()).fit(X, Y).predict(X)
Calibrated = calibration.CalibratedClassifierCV(LogisticRegression()).fit(X, y).predict_proba(X)
curve = calibration.calibration_curve(y, y)  # but numbers of an evaluation
SelfTraining = semi_supervised.SelfTrainingClassifier(LogisticRegression()).fit(X, y).predict(X)
TargetRegressor = compose.TransformedTargetRegressor(Ridge()).fit(X, height)
target_predicted = TargetRegressor.predict(X)
inner_regressor = TargetRegressor.regressor_
FixedThreshold = model_selection.FixedThresholdClassifier(LogisticRegression()).fit(X, y).predict(X)  # since 1.5
TunedThreshold = model_selection.TunedThresholdClassifierCV(LogisticRegression()).fit(X, y).predict(X)  # since 1.5
partial = multiclass.OneVsRestClassifier(linear_model.SGDClassifier())
partial.partial_fit(X, y, classes=[0, 1])
logs = calibration.CalibratedClassifierCV(LogisticRegression()).fit(X, y)

# Around several.
two = [('a', LogisticRegression()), ('b', DecisionTreeClassifier())]
two_regressors = [('a', Ridge()), ('b', LinearRegression())]
Voting = ensemble.VotingClassifier(two).fit(X, y)
votes = Voting.transform(X)
voters = Voting.estimators_
named = Voting.named_estimators_['a']
named_as_given = Voting.named_estimators['a']
fit_votes = ensemble.VotingClassifier(two).fit_transform(X, y)
VotingRegressor = ensemble.VotingRegressor(two_regressors).fit(X, height).predict(X)
StackingClassifier = ensemble.StackingClassifier(two).fit(X, y).predict(X)
StackingRegressor = ensemble.StackingRegressor(two_regressors).fit(X, height).predict(X)

# Searches.
grid = model_selection.GridSearchCV(LogisticRegression(), {'C': [1.0, 2.0]}).fit(X, y)
found = grid.predict(X)
found_probability = grid.predict_proba(X)
found_logs = grid.predict_log_proba(X)
found_decision = grid.decision_function(X)
found_score = grid.score(X, y)  # but a number
search = model_selection.RandomizedSearchCV(LogisticRegression(), {'C': [1.0, 2.0]}, n_iter=2).fit(X, y).predict(X)
scaled = model_selection.GridSearchCV(pipeline.Pipeline([('s', preprocessing.StandardScaler())]), {}, scoring=lambda *a: 0.0).fit(X, y)
transformed = scaled.transform(X)
untransformed = scaled.inverse_transform(X)
detector = model_selection.GridSearchCV(neighbors.KernelDensity(), {'bandwidth': [1.0, 2.0]}).fit(X)
detected = detector.score_samples(X)
from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer
HalvingGrid = model_selection.HalvingGridSearchCV(LogisticRegression(), {'C': [1.0, 2.0]}).fit(X, y).predict(X)
HalvingRandom = model_selection.HalvingRandomSearchCV(LogisticRegression(), {'C': [1.0, 2.0]}).fit(X, y).predict(X)
grouped = model_selection.GridSearchCV(cluster.KMeans(), {'n_clusters': [2]}).fit_predict(X)  # until 0.20
check_cv = model_selection.check_cv(3)
parameters = list(model_selection.ParameterGrid({'C': [1.0]}))
sampled = list(model_selection.ParameterSampler({'C': [1.0]}, 1))
learning = model_selection.LearningCurveDisplay.from_estimator(LogisticRegression(), X, y)  # since 1.2
validation = model_selection.ValidationCurveDisplay.from_estimator(LogisticRegression(), X, y, param_name='C', param_range=[1.0])  # since 1.3
scores = model_selection.cross_validate(LogisticRegression(), X, y)  # but numbers of an evaluation
score_names = scores.keys()
score_values = scores.values()  # but numbers of an evaluation
score_items = scores.items()  # but numbers of an evaluation

# Pipelines.
line = pipeline.Pipeline([('scale', preprocessing.StandardScaler()), ('fit', LogisticRegression())]).fit(X, y)
steps = len(line)
line_classes = line.classes_  # but a list of values
line_decision = line.decision_function(X)
line_probability = line.predict_proba(X)
line_logs = line.predict_log_proba(X)
line_score = line.score(X, y)  # but a number
names_out = line[:-1].get_feature_names_out()
groups = pipeline.make_pipeline(preprocessing.StandardScaler(), cluster.KMeans(2)).fit_predict(X)
unlike = pipeline.make_pipeline(preprocessing.StandardScaler(), ensemble.IsolationForest()).fit(X).score_samples(X)
back = pipeline.make_pipeline(preprocessing.StandardScaler()).fit(X).inverse_transform(X)  # but it is not modelled
union = pipeline.make_union(preprocessing.StandardScaler(), preprocessing.MinMaxScaler()).fit(X).transform(X)
feature_union = pipeline.FeatureUnion([('a', preprocessing.StandardScaler())]).fit(X).transform(X)
columns = compose.ColumnTransformer([('a', preprocessing.StandardScaler(), ['age']), ('b', 'drop', ['income'])])
of_columns = columns.fit_transform(X)
parts = columns.transformers_
part = columns.named_transformers_['a']
selector = compose.make_column_selector(pattern='a.*')
selected = selector(X)
from sklearn import frozen  # since 1.6
FrozenEstimator = frozen.FrozenEstimator(line).fit(X, y)  # since 1.6
frozen_predicted = FrozenEstimator.predict(X)  # since 1.6
frozen_probability = FrozenEstimator.predict_proba(X)  # since 1.6
frozen_transformed = FrozenEstimator.transform(X)  # since 1.6

# One that discriminates and reduces.
discriminant = LinearDiscriminantAnalysis().fit(X, y)
axis = discriminant.transform(X)  # but the labels only choose the axes
fit_axis = LinearDiscriminantAnalysis().fit_transform(X, y)  # but the labels only choose the axes
trees = ensemble.RandomTreesEmbedding().fit(X)
leaves = trees.apply(X)
path = trees.decision_path(X)

# Values from other values.
KNNImputer = impute.KNNImputer().fit(X).transform(X)
IterativeImputer = impute.IterativeImputer().fit(X).transform(X)
MissingIndicator = impute.MissingIndicator(features='all').fit(X).transform(X)

# Of estimators themselves.
copied = base.clone(line)
asked = [base.is_classifier(line), base.is_regressor(line), base.is_outlier_detector(line)]
asked_later = [base.is_clusterer(line), base.is_transformer(line)]  # since 1.6
