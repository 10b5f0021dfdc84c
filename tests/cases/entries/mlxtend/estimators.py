#: people.csv [age, income, height, target, id]
import pandas as pd
import mlxtend.classifier
import mlxtend.evaluate
import mlxtend.feature_selection
import mlxtend.frequent_patterns
import mlxtend.preprocessing
import mlxtend.regressor
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of mlxtend.evaluate.
bootstrap_point632_score = mlxtend.evaluate.bootstrap_point632_score(model, X, y)
combined_ftest_5x2cv = mlxtend.evaluate.combined_ftest_5x2cv('estimator1', 'estimator2', X, y)
create_counterfactual = mlxtend.evaluate.create_counterfactual(X)
paired_ttest_kfold_cv = mlxtend.evaluate.paired_ttest_kfold_cv('estimator1', 'estimator2', X, y)
paired_ttest_resampled = mlxtend.evaluate.paired_ttest_resampled('estimator1', 'estimator2', X, y)

# Functions of mlxtend.frequent_patterns.
apriori = mlxtend.frequent_patterns.apriori(X)
association_rules = mlxtend.frequent_patterns.association_rules(X)
fpgrowth = mlxtend.frequent_patterns.fpgrowth(X)

# Functions of mlxtend.preprocessing.
minmax_scaling = mlxtend.preprocessing.minmax_scaling(X)
one_hot = mlxtend.preprocessing.one_hot(y)
standardize = mlxtend.preprocessing.standardize(X)

ensemble = mlxtend.classifier.Ensemble([model])
ensemble_fitted = ensemble.fit(X, y)

ensemble_vote_classifier = mlxtend.classifier.EnsembleVoteClassifier([model])
ensemble_vote_classifier_fitted = ensemble_vote_classifier.fit(X, y)

stacking_classifier = mlxtend.classifier.StackingClassifier([model])
stacking_classifier_fitted = stacking_classifier.fit(X, y)

stackingcv_classifier = mlxtend.classifier.StackingCVClassifier([model])
stackingcv_classifier_fitted = stackingcv_classifier.fit(X, y)

adaline = mlxtend.classifier.Adaline()
adaline_fitted = adaline.fit(X, y)

logistic_regression = mlxtend.classifier.LogisticRegression()
logistic_regression_fitted = logistic_regression.fit(X, y)

multi_layer_perceptron = mlxtend.classifier.MultiLayerPerceptron()
multi_layer_perceptron_fitted = multi_layer_perceptron.fit(X, y)

oner_classifier = mlxtend.classifier.OneRClassifier()
oner_classifier_fitted = oner_classifier.fit(X, y)

perceptron = mlxtend.classifier.Perceptron()
perceptron_fitted = perceptron.fit(X, y)

softmax_regression = mlxtend.classifier.SoftmaxRegression()
softmax_regression_fitted = softmax_regression.fit(X, y)

both = mlxtend.evaluate.Both('one', 'other', 'X', y)

sequential_feature_selector = mlxtend.feature_selection.SequentialFeatureSelector()
sequential_feature_selector_fitted = sequential_feature_selector.fit(X, y)

exhaustive_feature_selector = mlxtend.feature_selection.ExhaustiveFeatureSelector()
exhaustive_feature_selector_fitted = exhaustive_feature_selector.fit(X, y)

column_selector = mlxtend.feature_selection.ColumnSelector()
column_selector_fitted = column_selector.fit(X, y)
column_selector_transform = column_selector.transform(X)

transaction_encoder = mlxtend.preprocessing.TransactionEncoder()
transaction_encoder_fitted = transaction_encoder.fit(X, y)
transaction_encoder_columns = transaction_encoder.columns_

dense_transformer = mlxtend.preprocessing.DenseTransformer()
dense_transformer_fitted = dense_transformer.fit(X, y)

linear_regression = mlxtend.regressor.LinearRegression()
linear_regression_fitted = linear_regression.fit(X, y)

stacking_regressor = mlxtend.regressor.StackingRegressor([model])
stacking_regressor_fitted = stacking_regressor.fit(X, y)

stackingcv_regressor = mlxtend.regressor.StackingCVRegressor([model])
stackingcv_regressor_fitted = stackingcv_regressor.fit(X, y)
