#: people.csv [age, income, height, target, id]
import pandas as pd
import autosklearn.classification
import autosklearn.regression
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

auto_sklearn_classifier = autosklearn.classification.AutoSklearnClassifier()
auto_sklearn_classifier_fitted = auto_sklearn_classifier.fit(X, y)
auto_sklearn_classifier_refit = auto_sklearn_classifier.refit(X, y)

auto_sklearn_regressor = autosklearn.regression.AutoSklearnRegressor()
auto_sklearn_regressor_fitted = auto_sklearn_regressor.fit(X, y)
auto_sklearn_regressor_refit = auto_sklearn_regressor.refit(X, y)
