#: people.csv [age, income, height, target, id]
import pandas as pd
import interpret.glassbox
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

explainable_boosting_classifier = interpret.glassbox.ExplainableBoostingClassifier()
explainable_boosting_classifier_fitted = explainable_boosting_classifier.fit(X, y)

explainable_boosting_regressor = interpret.glassbox.ExplainableBoostingRegressor()
explainable_boosting_regressor_fitted = explainable_boosting_regressor.fit(X, y)

logistic_regression = interpret.glassbox.LogisticRegression()
logistic_regression_fitted = logistic_regression.fit(X, y)

linear_regression = interpret.glassbox.LinearRegression()
linear_regression_fitted = linear_regression.fit(X, y)

classification_tree = interpret.glassbox.ClassificationTree()
classification_tree_fitted = classification_tree.fit(X, y)

regression_tree = interpret.glassbox.RegressionTree()
regression_tree_fitted = regression_tree.fit(X, y)
