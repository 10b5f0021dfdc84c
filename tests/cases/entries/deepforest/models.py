#: people.csv [age, income, height, target, id]
import pandas as pd
import deepforest
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

cascade_forest_classifier = deepforest.CascadeForestClassifier()
cascade_forest_classifier_fitted = cascade_forest_classifier.fit(X, y)

cascade_forest_regressor = deepforest.CascadeForestRegressor()
cascade_forest_regressor_fitted = cascade_forest_regressor.fit(X, y)
