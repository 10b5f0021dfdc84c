#: people.csv [age, income, height, target, id]
import pandas as pd
import rgf.sklearn
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

rgf_classifier = rgf.sklearn.RGFClassifier()
rgf_classifier_fitted = rgf_classifier.fit(X, y)

rgf_regressor = rgf.sklearn.RGFRegressor()
rgf_regressor_fitted = rgf_regressor.fit(X, y)

fastrgf_classifier = rgf.sklearn.FastRGFClassifier()
fastrgf_classifier_fitted = fastrgf_classifier.fit(X, y)

fastrgf_regressor = rgf.sklearn.FastRGFRegressor()
fastrgf_regressor_fitted = fastrgf_regressor.fit(X, y)
