#: people.csv [age, income, height, target, id]
import pandas as pd
import tpot
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

tpot_classifier = tpot.TPOTClassifier()
tpot_classifier_fitted = tpot_classifier.fit(X, y)
tpot_classifier_fitted_pipeline = tpot_classifier.fitted_pipeline_

tpot_regressor = tpot.TPOTRegressor()
tpot_regressor_fitted = tpot_regressor.fit(X, y)
tpot_regressor_fitted_pipeline = tpot_regressor.fitted_pipeline_
